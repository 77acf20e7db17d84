import type { RunEdit } from '@freshlegs/domain'
import { addressOf } from '../../api/client.ts'
import type { RunDetail } from '../../api/schemas.ts'
import { Switch } from '../../parts/switch.tsx'
import { deviceName } from '../../verdict/device-name.ts'
import { sayDay } from '../../words/day.ts'
import { useReader } from '../../words/reader.ts'
import { sayBytes } from '../../words/say-bytes.ts'
import { isTypedIn } from '../is-typed-in.ts'
import type { Standing } from '../use-standing.ts'
import styles from './kept.module.css'

interface KeptHereProps {
  readonly detail: RunDetail
  readonly edit: (edit: RunEdit) => Promise<boolean>
  readonly standing: Standing
}

/** What of this run is kept, whether it counts, and the way to be rid of it. */
export function KeptHere({ detail, edit, standing }: KeptHereProps) {
  const { run, deleted } = detail
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">What is kept of this run</h2>
      <div className={styles.columns}>
        <File detail={detail} />
        <div className={styles.switches}>
          <Switch
            label="Leave this run out"
            does="It stays in your list, and counts in no week, no trend and no estimate."
            on={run.ignored}
            onTurn={(ignored) => edit({ ignored })}
          />
          {(run.heartRateBpm !== null || run.heartRateIgnored) && (
            <Switch
              label="Heart rate in this run is wrong"
              does="The run is judged again without it, and nothing is estimated from it."
              on={run.heartRateIgnored}
              onTurn={(heartRateIgnored) => edit({ heartRateIgnored })}
            />
          )}
          <div className={styles.delete}>
            <button type="button" onClick={deleted ? standing.bringBack : standing.remove}>
              {deleted ? 'Bring this run back' : 'Delete this run'}
            </button>
            <span className="small soft">
              {deleted ? 'For 30 days it can be.' : 'For 30 days it can be brought back.'}
            </span>
          </div>
        </div>
      </div>
    </section>
  )
}

function File({ detail }: { detail: RunDetail }) {
  const { run, file, report } = detail
  const { language } = useReader()
  const device = report?.recording.device
  const session = Number(run.id.split('-')[1] ?? 0)
  const facts: [name: string, value: string | null][] = [
    [
      'Format',
      isTypedIn(detail)
        ? 'typed in, no recording'
        : `${file.format.toUpperCase()}${session > 0 ? `, recording ${session + 1} in the file` : ''}`,
    ],
    ['Device', device ? deviceName(device) : null],
    ['Kept since', sayDay(file.keptAt, -60 * new Date(file.keptAt).getTimezoneOffset(), language)],
  ]
  return (
    <div className={styles.file}>
      <p>
        <a href={addressOf(`/runs/${run.id}/original`)} download={file.name}>
          {file.name}
        </a>{' '}
        <span className="soft">
          {isTypedIn(detail) ? 'what you typed, as a file' : 'the original, byte for byte'},{' '}
          {sayBytes(file.sizeBytes)}
        </span>
      </p>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <details>
        <summary>Fingerprint</summary>
        <p className={styles.hash}>
          SHA-256 <code>{file.sha256}</code>
        </p>
      </details>
    </div>
  )
}
