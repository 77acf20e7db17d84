import { look, themes } from '../house/look.ts'
import { Choice } from '../parts/choice.tsx'
import { Failed } from '../parts/failed.tsx'
import { usePart } from '../view/store.ts'
import { dayWords } from '../words/day-words.ts'
import { inLanguage } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import { languages } from './languages.ts'
import styles from './settings.module.css'
import { useChangeSettings } from './use-change-settings.ts'

/** Units, language of numbers and dates, light or dark. */
export function Appearance() {
  const { settings, change } = useChangeSettings()
  const theme = usePart(look, (value) => value.theme)
  const { language } = useReader()
  const chosen = settings?.language ?? null
  return (
    <section className={styles.section} aria-labelledby="reading">
      <h2 id="reading">How you read</h2>
      <Choice
        name="units"
        legend="Units"
        legendSeen
        options={unitOptions}
        chosen={settings?.units ?? null}
        onChoose={(units) => change.mutate({ units })}
      />
      <label className={styles.stacked}>
        <span>Numbers and dates</span>
        <select
          value={chosen ?? ''}
          aria-describedby="language-example"
          onChange={({ target }) => change.mutate({ language: target.value || null })}
        >
          <option value="">As in the browser</option>
          {(chosen === null || languages.some(({ tag }) => tag === chosen)
            ? languages
            : [{ tag: chosen, name: chosen }, ...languages]
          ).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p id="language-example" className="small soft">
        {dayWords(language).day('2026-05-03')}, {inLanguage('42.2', language)} km. The words of Freshlegs are
        English for now.
      </p>
      <Choice
        name="theme"
        legend="Light or dark"
        legendSeen
        options={themes.map((value) => ({ value, label: themeNames[value] }))}
        chosen={theme}
        onChoose={(value) => look.set({ theme: value })}
      />
      {change.isError && <Failed failure={change.error} onRetry={() => change.reset()} />}
    </section>
  )
}

const unitOptions = [
  { value: 'metric', label: 'Kilometres' },
  { value: 'imperial', label: 'Miles' },
] as const

const themeNames = { system: 'As in the system', light: 'Light', dark: 'Dark' } as const
