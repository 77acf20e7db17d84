import { type FormEvent, useState } from 'react'
import { measures } from '../../words/measure.ts'
import { useReader } from '../../words/reader.ts'
import { type End, endingWithin } from './ends-of.ts'
import { endWords, hiddenWords } from './hidden-words.ts'
import type { OwnTrack, Place } from './own-track.ts'
import { leastM, mostM, type Zone, type ZoneDraft, zoneOf } from './zone-draft.ts'
import { ZoneMap } from './zone-map.tsx'
import styles from './zones.module.css'

interface ZoneFormProps {
  readonly tracks: readonly OwnTrack[]
  /** Where most of them begin or end, first. */
  readonly ends: readonly End[]
  readonly zones: readonly Zone[]
  readonly busy: boolean
  readonly onAdd: (zone: Zone) => Promise<unknown>
}

/** The zone as it is drawn up: over the place where most runs begin, until another is chosen. */
export function ZoneForm({ tracks, ends, zones, busy, onAdd }: ZoneFormProps) {
  const { units } = useReader()
  const { height } = measures
  const at = ({ latitudeDeg, longitudeDeg }: Place) => ({
    latitude: latitudeDeg.toFixed(5),
    longitude: longitudeDeg.toFixed(5),
  })
  const nothing: ZoneDraft = {
    name: zones.length === 0 && ends[0] ? 'Home' : '',
    latitude: '',
    longitude: '',
    radius: height.show(usualM, units),
    ...(ends[0] && at(ends[0])),
  }
  const [draft, setDraft] = useState(nothing)
  const [fault, setFault] = useState('')
  const zone = zoneOf(draft, units)
  const radiusM = typeof zone === 'string' ? usualM : zone.radiusM
  const put = (change: Partial<ZoneDraft>) => setDraft((before) => ({ ...before, ...change }))
  const field = (key: keyof ZoneDraft) => ({
    value: draft[key],
    inputMode: key === 'name' ? ('text' as const) : ('decimal' as const),
    maxLength: 100,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => put({ [key]: target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setFault(typeof zone === 'string' ? zone : '')
    if (typeof zone === 'string') return
    onAdd(zone).then(
      () => setDraft({ ...nothing, name: '' }),
      // Said by whoever keeps them.
      () => {},
    )
  }
  return (
    <form className={styles.add} onSubmit={submit} noValidate>
      {tracks.length > 0 && typeof zone !== 'string' && (
        <div>
          <ZoneMap tracks={tracks} zone={zone} others={zones} onPoint={(place) => put(at(place))} />
          <p className={`small soft ${styles.told}`} role="status">
            {hiddenWords(endingWithin(tracks, zone, zone.radiusM), tracks.length)}
          </p>
        </div>
      )}
      <div className={styles.form}>
        {tracks.length > 0 ? (
          <p className="small soft">
            Your own last ways, dots where they begin and end. Tap where the zone shall be. It is drawn here
            alone: no map is asked of anybody.
          </p>
        ) : (
          <p className="small soft">None of your last runs says where it was: type in a place.</p>
        )}
        {ends.length > 0 && (
          <div className={styles.places}>
            {ends.map((end) => (
              <button
                key={`${end.latitudeDeg} ${end.longitudeDeg}`}
                type="button"
                onClick={() => put(at(end))}
              >
                Where {endWords(end.runs, tracks.length)}
              </button>
            ))}
          </div>
        )}
        <label className={styles.field}>
          <span>Name</span>
          <input {...field('name')} />
        </label>
        <div className={styles.field}>
          <span id="zone-reach">Reaches</span>
          <div className={styles.reach}>
            <input
              type="range"
              aria-labelledby="zone-reach"
              aria-valuetext={`${height.show(radiusM, units)} ${height.unit(units)}`}
              min={leastM}
              max={slidesToM}
              step={10}
              value={Math.min(radiusM, slidesToM)}
              onChange={({ target }) => put({ radius: height.show(Number(target.value), units) })}
            />
            <label>
              <span className="aloud">Reaches, in {height.unit(units)}</span>
              <input {...field('radius')} />
            </label>
          </div>
          <span className="small soft">
            {height.unit(units)}, from {height.show(leastM, units)} to {height.show(mostM, units)}
          </span>
        </div>
        <details open={tracks.length === 0}>
          <summary>By its place on earth</summary>
          <div className={styles.numbers}>
            <label className={styles.field}>
              <span>Latitude</span>
              <input {...field('latitude')} />
            </label>
            <label className={styles.field}>
              <span>Longitude</span>
              <input {...field('longitude')} />
            </label>
          </div>
        </details>
        <p className={styles.fault} role="alert">
          {fault}
        </p>
        <div className={styles.ways}>
          <button type="submit" data-weight="main" disabled={busy}>
            Add
          </button>
        </div>
      </div>
    </form>
  )
}

const usualM = 200
/** Larger ones are typed in. */
const slidesToM = 1000
