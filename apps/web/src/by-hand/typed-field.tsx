import styles from './by-hand.module.css'

interface TypedFieldProps {
  readonly id: string
  readonly label: string
  readonly unit?: string
  readonly type?: 'text' | 'date'
  readonly value: string
  readonly fault?: string | undefined
  readonly onType: (text: string) => void
}

/** One field of the form, with what it still lacks. */
export function TypedField({ id, label, unit, type = 'text', value, fault, onType }: TypedFieldProps) {
  return (
    <div className={styles.row}>
      <label htmlFor={`typed-${id}`}>
        {label} {unit && <span className="soft small">({unit})</span>}
      </label>
      <input
        id={`typed-${id}`}
        type={type}
        inputMode={type === 'text' ? 'decimal' : undefined}
        autoComplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `fault-${id}` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {fault && (
        <p id={`fault-${id}`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
