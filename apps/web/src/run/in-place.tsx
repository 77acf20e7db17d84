import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import styles from './in-place.module.css'

interface InPlaceProps {
  readonly label: string
  /** The label is seen, not only read aloud. */
  readonly labelSeen?: boolean
  readonly value: string | null
  readonly placeholder: string
  readonly maxLength: number
  /** Several lines; then Enter begins another, and Ctrl with Enter saves. */
  readonly lines?: number
  /** What may well be meant, offered while typing. */
  readonly suggestions?: readonly string[]
  readonly look?: 'heading' | 'plain'
  /** Null where it was emptied. True once it is kept. */
  readonly onSave: (value: string | null) => Promise<boolean>
}

/** Text that is changed where it stands: kept on Enter, by its button or on leaving it; Escape takes the change back. */
export function InPlace(props: InPlaceProps) {
  const {
    label,
    labelSeen = false,
    value,
    placeholder,
    maxLength,
    lines,
    suggestions,
    look = 'plain',
  } = props
  const id = useId()
  const fieldRef = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [state, setState] = useState<State>('still')
  const changed = draft !== null && draft.trim() !== (value ?? '')

  const save = async () => {
    if (!changed) return setDraft(null)
    setState('saving')
    const kept = await props.onSave(draft.trim() || null)
    setState(kept ? 'saved' : 'failed')
    // What was typed in the meantime, or not kept, stays to be saved.
    if (kept) setDraft((now) => (now === draft ? null : now))
  }
  // The buttons are gone in a moment, and whoever pressed one goes on in the field.
  const back = () => fieldRef.current?.focus({ preventScroll: true })
  const cancel = () => {
    setDraft(null)
    setState('still')
  }
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) save()
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      cancel()
    }
    if (event.key === 'Enter' && (lines === undefined || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
  }
  const field = {
    id,
    ref: fieldRef,
    value: draft ?? value ?? '',
    placeholder,
    maxLength,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value)
      setState('still')
    },
    onKeyDown: pressed,
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press: it notices that the field and its buttons are left
    <div className={styles.inPlace} data-look={look} onBlur={leave}>
      <label htmlFor={id} className={labelSeen ? styles.label : 'aloud'}>
        {label}
      </label>
      {lines === undefined ? (
        <input {...field} type="text" list={suggestions && `${id}-list`} />
      ) : (
        <textarea {...field} rows={lines} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {changed && state !== 'saving' && (
        <span className={styles.ways}>
          <button
            type="button"
            onClick={() => {
              back()
              save()
            }}
          >
            Save<span className="aloud"> {label.toLowerCase()}</span>
          </button>
          <button
            type="button"
            data-weight="quiet"
            onClick={() => {
              back()
              cancel()
            }}
          >
            Cancel
          </button>
        </span>
      )}
      <span className={styles.state} role="status">
        {words[state]}
      </span>
    </div>
  )
}

type State = 'still' | 'saving' | 'saved' | 'failed'

const words: Record<State, string> = {
  still: '',
  saving: 'Saving',
  saved: 'Saved',
  failed: 'Not saved',
}
