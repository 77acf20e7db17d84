import type { Week } from '../api/schemas.ts'
import { RunLink } from '../parts/run-link.tsx'
import { limiterNames } from '../verdict/limiter-names.ts'
import { VerdictMark } from '../verdict/verdict-mark.tsx'
import { inLanguage } from '../words/figures.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './calendar.module.css'

type RunOfDay = Week['days'][number]['runs'][number]

/** The runs of a day: mark and distance, each leading to its page. */
export function DayRuns({ date, runs }: { date: string; runs: readonly RunOfDay[] }) {
  const { units, language } = useReader()
  return runs.map(({ id, name, distanceM, limiter, ignored }) => {
    const distance = inLanguage(measures.distance.show(distanceM ?? Number.NaN, units), language)
    const answer = limiterNames[limiter ?? 'not-judged']
    return (
      <RunLink
        key={`${date} ${id}`}
        id={id}
        className={styles.run}
        data-quiet={ignored}
        title={name ?? undefined}
        aria-label={`${distance} ${measures.distance.unit(units)}, ${name ?? 'run'}: ${answer}${ignored ? ', ignored' : ''}`}
      >
        <VerdictMark limiter={limiter} silent />
        <span>{distance}</span>
      </RunLink>
    )
  })
}
