import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './settings.module.css'
import { startOfLastRun } from './start-of-last-run.ts'
import { type Zone, type ZoneDraft, zoneOf } from './zone-draft.ts'

/** A new zone: by its place on earth, or where the last run began. */
export function AddZone({ busy, onAdd }: { busy: boolean; onAdd: (zone: Zone) => Promise<unknown> }) {
  const { units } = useReader()
  const queryClient = useQueryClient()
  const nothing = { name: '', latitude: '', longitude: '', radius: measures.height.show(200, units) }
  const [draft, setDraft] = useState<ZoneDraft>(nothing)
  const [fault, setFault] = useState('')
  const [looking, setLooking] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const zone = zoneOf(draft, units)
    if (typeof zone === 'string') return setFault(zone)
    setFault('')
    onAdd(zone).then(
      () => setDraft(nothing),
      // Said by whoever keeps them.
      () => {},
    )
  }
  const look = async () => {
    setLooking(true)
    const place = await startOfLastRun(queryClient).catch(() => null)
    setLooking(false)
    setFault(place ? '' : 'None of the last runs says where it began.')
    if (place)
      setDraft((before) => ({
        ...before,
        name: before.name || 'Home',
        latitude: place.latitudeDeg.toFixed(5),
        longitude: place.longitudeDeg.toFixed(5),
      }))
  }

  return (
    <details>
      <summary>Add a zone</summary>
      <form className={styles.zone} onSubmit={submit}>
        <button type="button" disabled={looking} onClick={look}>
          {looking ? 'Looking' : 'From the start of my last run'}
        </button>
        {fields.map(({ key, name }) => (
          <label key={key} className={styles.stacked}>
            <span>
              {name}
              {key === 'radius' && ` (${measures.height.unit(units)})`}
            </span>
            <input
              value={draft[key]}
              inputMode={key === 'name' ? 'text' : 'decimal'}
              maxLength={100}
              autoComplete="off"
              onChange={({ target }) => setDraft((before) => ({ ...before, [key]: target.value }))}
            />
          </label>
        ))}
        <button type="submit" data-weight="main" disabled={busy}>
          Add
        </button>
      </form>
      <p className={styles.fault} role="alert">
        {fault}
      </p>
    </details>
  )
}

const fields: readonly { key: keyof ZoneDraft; name: string }[] = [
  { key: 'name', name: 'Name' },
  { key: 'latitude', name: 'Latitude' },
  { key: 'longitude', name: 'Longitude' },
  { key: 'radius', name: 'Reaches' },
]
