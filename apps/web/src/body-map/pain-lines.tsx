import type { Pain } from '../api/reason-queries.ts'
import { marked, withPain } from './marks.ts'
import styles from './pain-lines.module.css'
import { type Place, sayPlace } from './place.ts'

interface PainLinesProps {
  readonly pains: readonly (Pain & Place)[]
  readonly onChange: (pains: (Pain & Place)[]) => void
}

/** More about each marked place, all of it by choice: since when, how much, what it is like, whether standing still helped. */
export function PainLines({ pains, onChange }: PainLinesProps) {
  return (
    <ul className={styles.lines}>
      {pains.map((pain) => {
        const place = sayPlace(pain)
        const tell = (change: Parameters<typeof withPain>[2]) => onChange(withPain(pains, pain, change))
        return (
          <li key={place} className={styles.line}>
            <fieldset className={styles.words}>
              <legend>{place}</legend>
              <label>
                <span>Since minute</span>
                <input
                  key={`${pain.fromMin}`}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={3000}
                  defaultValue={pain.fromMin ?? ''}
                  onBlur={({ target }) => {
                    const minute = target.value === '' ? undefined : Number(target.value)
                    if (target.validity.valid && minute !== pain.fromMin) tell({ fromMin: minute })
                  }}
                />
              </label>
              <label>
                <span>How much</span>
                <select
                  value={pain.strength ?? ''}
                  onChange={({ target }) =>
                    tell({ strength: target.value === '' ? undefined : Number(target.value) })
                  }
                >
                  <option value="">Not said</option>
                  {strengths.map((strength) => (
                    <option key={strength} value={strength}>
                      {`${strength}${says[strength] ? `, ${says[strength]}` : ''}`}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span>What it is like</span>
                <select
                  value={pain.kind ?? ''}
                  onChange={({ target }) =>
                    tell({ kind: kinds.find(({ kind }) => kind === target.value)?.kind })
                  }
                >
                  <option value="">Not said</option>
                  {kinds.map(({ kind, name }) => (
                    <option key={kind} value={kind}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span>Eased on stopping</span>
                <select
                  value={pain.easedOnStopping === undefined ? '' : pain.easedOnStopping ? 'yes' : 'no'}
                  onChange={({ target }) =>
                    tell({ easedOnStopping: target.value === '' ? undefined : target.value === 'yes' })
                  }
                >
                  <option value="">Not said</option>
                  <option value="yes">Yes</option>
                  <option value="no">No</option>
                </select>
              </label>
            </fieldset>
            <button
              type="button"
              data-weight="quiet"
              aria-label={`Take off: ${place}`}
              onClick={() => onChange(marked(pains, pain, false))}
            >
              Take off
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const strengths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const says: Readonly<Record<number, string>> = {
  0: 'none',
  2: 'a little',
  5: 'quite',
  8: 'a lot',
  10: 'as much as can be',
}

const kinds = [
  { kind: 'ache', name: 'Ache' },
  { kind: 'sharp', name: 'Sharp' },
  { kind: 'burning', name: 'Burning' },
  { kind: 'cramp', name: 'Cramp' },
  { kind: 'tightness', name: 'Tight' },
  { kind: 'numbness', name: 'Numb' },
  { kind: 'weakness', name: 'Weak' },
  { kind: 'heaviness', name: 'Heavy' },
] as const
