import { limiters } from '@freshlegs/domain'
import { limiterNames } from './limiter-names.ts'
import styles from './verdict-legend.module.css'
import { VerdictMark } from './verdict-mark.tsx'

/** What the marks mean, in one line. */
export function VerdictLegend() {
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      {[...limiters, null].map((limiter) => (
        <li key={limiter}>
          <VerdictMark limiter={limiter} silent />
          {limiterNames[limiter ?? 'not-judged']}
        </li>
      ))}
    </ul>
  )
}
