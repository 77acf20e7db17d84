import { Failed } from '../../parts/failed.tsx'
import { Folded } from '../../parts/folded.tsx'
import { Loading } from '../../parts/loading.tsx'
import { inWords, measures } from '../../words/measure.ts'
import { useReader } from '../../words/reader.ts'
import sections from '../settings.module.css'
import { useChangeSettings } from '../use-change-settings.ts'
import { AddZone } from './add-zone.tsx'
import { endingWithin } from './ends-of.ts'
import { hiddenWords } from './hidden-words.ts'
import { useOwnTracks } from './use-own-tracks.ts'
import type { Zone } from './zone-draft.ts'
import { ZoneMap } from './zone-map.tsx'
import styles from './zones.module.css'

/** Places that are left out of whatever is given away. */
export function PrivacyZones() {
  const { units } = useReader()
  const { settings, change } = useChangeSettings()
  const zones = settings?.privacyZones ?? []
  return (
    <section className={sections.section} aria-labelledby="zones">
      <h2 id="zones">Privacy zones</h2>
      <p className={sections.lead}>
        What lies within a zone, your home for example, is left out of exports and pictures, and a little
        round it, so that its middle cannot be told from the gap. The originals stay as they are.
      </p>
      {settings && zones.length === 0 && <p className="soft">No zone yet.</p>}
      <ul className={styles.list}>
        {zones.map((zone, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: zones have nothing else of their own
          <li key={index}>
            <div className={styles.line}>
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
            </div>
            <Folded summary={`${zone.name} on a map of your own ways`}>
              {() => <OnMap zone={zone} zones={zones} />}
            </Folded>
          </li>
        ))}
      </ul>
      {settings && (
        <AddZone
          zones={zones}
          busy={change.isPending}
          onAdd={(zone) => change.mutateAsync({ privacyZones: [...zones, zone] })}
        />
      )}
      {change.isError && <Failed failure={change.error} onRetry={() => change.reset()} />}
    </section>
  )
}

function OnMap({ zone, zones }: { zone: Zone; zones: readonly Zone[] }) {
  const { data: tracks, isPending } = useOwnTracks(true)
  if (isPending) return <Loading what="Looking where your runs begin" />
  if (!tracks || tracks.length === 0)
    return <p className="small soft">None of your last runs says where it was.</p>
  return (
    <>
      <ZoneMap tracks={tracks} zone={zone} others={zones.filter((other) => other !== zone)} />
      <p className="small soft">{hiddenWords(endingWithin(tracks, zone, zone.radiusM), tracks.length)}</p>
    </>
  )
}
