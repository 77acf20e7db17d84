import styles from './choice.module.css'

interface ChoiceProps<Value extends string> {
  /** Of the radio group; one page, one name. */
  readonly name: string
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value | null
  readonly onChoose: (value: Value) => void
  /** The legend is seen, not only read aloud. */
  readonly legendSeen?: boolean
}

/** One of a few: native radio buttons that look like one switch. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, options, chosen, onChoose, legendSeen = false } = props
  return (
    <fieldset className={styles.choice}>
      <legend className={legendSeen ? styles.legend : 'aloud'}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
