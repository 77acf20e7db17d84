import { Choice } from '../parts/choice.tsx'
import { usePart } from '../view/store.ts'
import { settings } from './settings.ts'
import styles from './top-bar.module.css'

/** Name, way back to the start, units and light. */
export function TopBar({ onHome }: { onHome: (() => void) | null }) {
  const units = usePart(settings, (value) => value.units)
  const theme = usePart(settings, (value) => value.theme)
  return (
    <header className={styles.bar}>
      <p className={styles.name}>Freshlegs</p>
      {onHome && (
        <button type="button" data-weight="quiet" onClick={onHome}>
          Another run
        </button>
      )}
      <div className={styles.switches}>
        <Choice
          name="units"
          legend="Units"
          options={unitOptions}
          chosen={units}
          onChoose={(chosen) => settings.set({ units: chosen })}
        />
        <select
          className={styles.theme}
          aria-label="Light or dark"
          value={theme}
          onChange={({ target }) => {
            const chosen = themeOptions.find(({ value }) => value === target.value)
            if (chosen) settings.set({ theme: chosen.value })
          }}
        >
          {themeOptions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </header>
  )
}

const unitOptions = [
  { value: 'metric', label: 'km' },
  { value: 'imperial', label: 'miles' },
] as const

const themeOptions = [
  { value: 'system', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const
