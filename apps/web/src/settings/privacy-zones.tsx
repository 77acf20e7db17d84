import { Failed } from '../parts/failed.tsx'
import { inWords, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { AddZone } from './add-zone.tsx'
import styles from './settings.module.css'
import { useChangeSettings } from './use-change-settings.ts'

/** Places that are left out of whatever is given away. */
export function PrivacyZones() {
  const { units } = useReader()
  const { settings, change } = useChangeSettings()
  const zones = settings?.privacyZones ?? []
  return (
    <section className={styles.section} aria-labelledby="zones">
      <h2 id="zones">Privacy zones</h2>
      <p className={styles.lead}>
        What lies within a zone, your home for example, is left out of exports and pictures. The originals
        stay as they are.
      </p>
      {settings && zones.length === 0 && <p className="soft">No zone yet.</p>}
      <ul className={styles.zones}>
        {zones.map((zone, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: zones have nothing else of their own
          <li key={index}>
            <span>
              <strong>{zone.name}</strong>{' '}
              <span className="soft">
                {inWords(measures.height, zone.radiusM, units)} around {zone.latitudeDeg.toFixed(4)},{' '}
                {zone.longitudeDeg.toFixed(4)}
              </span>
            </span>
            <button
              type="button"
              data-weight="quiet"
              disabled={change.isPending}
              onClick={() => change.mutate({ privacyZones: zones.filter((other) => other !== zone) })}
            >
              Remove<span className="aloud"> {zone.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {settings && (
        <AddZone
          busy={change.isPending}
          onAdd={(zone) => change.mutateAsync({ privacyZones: [...zones, zone] })}
        />
      )}
      {change.isError && <Failed failure={change.error} onRetry={() => change.reset()} />}
    </section>
  )
}
