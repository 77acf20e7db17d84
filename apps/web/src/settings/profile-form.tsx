import { type FormEvent, useState } from 'react'
import type { ProfilePage } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { useReader } from '../words/reader.ts'
import { Estimate } from './estimate.tsx'
import { draftOf, profileOf } from './profile-draft.ts'
import { profileFigures } from './profile-figures.ts'
import styles from './settings.module.css'
import { Standing } from './standing.tsx'
import { useKeepProfile } from './use-keep-profile.ts'

/** The profile as a form: each figure with how it is known, and the estimate beside it. */
export function ProfileForm({ profile, estimates }: ProfilePage) {
  const { units } = useReader()
  const [draft, setDraft] = useState(() => draftOf(profile, units))
  const [tried, setTried] = useState(false)
  const { wrong } = profileOf(draft, profile, units)
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(profile, units))
  const save = useKeepProfile((kept) => setDraft(draftOf(kept, units)))
  const keep = () => save.mutate((before) => profileOf(draft, before, units).profile)
  const put = (key: (typeof profileFigures)[number]['key'], text: string, from: 'measured' | 'estimated') =>
    setDraft((before) => ({ ...before, figures: { ...before.figures, [key]: { text, from } } }))

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(wrong)
    if (first === undefined) keep()
    else document.getElementById(`profile-${first}`)?.focus()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <label htmlFor="profile-sex">Sex</label>
        <span className={styles.field}>
          <select
            id="profile-sex"
            value={draft.sex.value}
            onChange={({ target }) => {
              const value = sexes.find((sex) => sex === target.value) ?? ''
              setDraft((before) => ({ ...before, sex: { value, from: 'measured' } }))
            }}
          >
            <option value="">Not said</option>
            <option value="female">Female</option>
            <option value="male">Male</option>
          </select>
        </span>
        <Standing known={draft.sex.value !== ''} />
      </div>
      {profileFigures.map((figure) => {
        const { key, name, measure, showsInRuns } = figure
        const { text, from } = draft.figures[key]
        const estimate = estimates.find((one) => one.key === key)
        const fault = tried ? wrong[key] : undefined
        return (
          <div key={key} className={styles.row}>
            <label htmlFor={`profile-${key}`}>{name}</label>
            <span className={styles.field}>
              <input
                id={`profile-${key}`}
                inputMode="decimal"
                autoComplete="off"
                value={text}
                aria-invalid={fault !== undefined}
                aria-describedby={fault ? `fault-${key}` : undefined}
                onChange={({ target }) => put(key, target.value, 'measured')}
              />
              <span className="unit">{measure.unit(units)}</span>
            </span>
            <Standing known={text.trim() !== ''} from={key === 'birthYear' ? undefined : from} />
            {fault && (
              <p id={`fault-${key}`} className={styles.fault} role="alert">
                {fault}
              </p>
            )}
            {estimate && showsInRuns && (
              <Estimate
                estimate={estimate}
                figure={figure}
                taken={from === 'estimated' && text === takenText(estimate?.value, measure, units)}
                onTake={(value) => put(key, measure.show(value, units), 'estimated')}
              />
            )}
          </div>
        )
      })}
      <div className={styles.ways}>
        <button type="submit" data-weight="main" disabled={!changed || save.isPending}>
          {save.isPending ? 'Saving' : 'Save'}
        </button>
        <p role="status" className="soft">
          {save.isSuccess && !changed && 'Saved. Your runs are judged again in the background.'}
        </p>
      </div>
      {save.isError && <Failed failure={save.error} onRetry={keep} />}
    </form>
  )
}

const sexes = ['female', 'male'] as const

const takenText = (
  value: number | string | null | undefined,
  measure: (typeof profileFigures)[number]['measure'],
  units: 'metric' | 'imperial',
): string | null => (typeof value === 'number' ? measure.show(value, units) : null)
