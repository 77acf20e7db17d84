import { sayClock } from '@freshlegs/analysis'
import { channels } from '@freshlegs/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import type { Run, RunDetail } from '../../api/schemas.ts'
import { NumberWithUnit } from '../../parts/number-with-unit.tsx'
import { deviceName } from '../../verdict/device-name.ts'
import { limiterNames } from '../../verdict/limiter-names.ts'
import { VerdictMark } from '../../verdict/verdict-mark.tsx'
import { measures } from '../../words/measure.ts'
import type { Standing } from '../use-standing.ts'
import styles from './kept.module.css'

/** The lesser recordings of the same outing, what each has, and the ways to count it or to set it apart. */
export function OtherRecordings({ detail, standing }: { detail: RunDetail; standing: Standing }) {
  const { others } = detail
  if (others.length === 0) return null
  return (
    <section className={styles.others} aria-labelledby="others">
      <h2 id="others">Other recordings of this outing</h2>
      <p className="soft">
        They began at the same time and went as far. The one on this page is the one that counts.
      </p>
      <ul>
        {others.map((other) => (
          <Other key={other.id} run={other} standing={standing} />
        ))}
      </ul>
    </section>
  )
}

function Other({ run, standing }: { run: Run; standing: Standing }) {
  const { data } = useQuery(queries.run(run.id))
  return (
    <li className={styles.other}>
      <div>
        <p>
          <VerdictMark limiter={run.limiter} silent />{' '}
          <Link to="/runs/$id" params={{ id: run.id }}>
            {data?.file.name ?? run.name ?? 'Recording'}
          </Link>
          <span className="soft">
            , <NumberWithUnit measure={measures.distance} value={run.distanceM} />
            {run.movingS !== null && ` in ${sayClock(run.movingS)}`},{' '}
            {limiterNames[run.limiter ?? 'not-judged']}
          </span>
        </p>
        {data && <p className="small soft">{hasOf(data)}</p>}
      </div>
      <span className={styles.ways}>
        <button type="button" onClick={() => standing.makeMain(run.id)}>
          Count this one instead
        </button>
        <button type="button" data-weight="quiet" onClick={() => standing.separate(run.id)}>
          Not the same outing: separate
        </button>
      </span>
    </li>
  )
}

function hasOf({ file, report }: RunDetail): string {
  const { device, channels: recorded = [] } = report?.recording ?? {}
  const names = channels.flatMap(({ id, name }) =>
    recorded.some((each) => each === id) ? [name.toLowerCase()] : [],
  )
  const has = names.length > 0 ? `has ${names.join(', ')}` : 'has no columns'
  return [file.format.toUpperCase(), device && deviceName(device), has].filter(Boolean).join(' · ')
}
