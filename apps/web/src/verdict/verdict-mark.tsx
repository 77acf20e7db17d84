import type { Limiter } from '@freshlegs/domain'
import { limiterNames } from './limiter-names.ts'
import styles from './verdict-mark.module.css'

interface VerdictMarkProps {
  /** Null where the run could not be judged. */
  readonly limiter: Limiter | null
  /** The words stand beside it already: it is not read aloud a second time. */
  readonly silent?: boolean
}

/** The verdict as a small mark: each answer has a shape of its own, so that colour is not alone. */
export function VerdictMark({ limiter, silent = false }: VerdictMarkProps) {
  const key = limiter ?? 'not-judged'
  const { className, d } = shapes[key]
  return silent ? (
    <svg className={`${styles.mark} ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  ) : (
    <svg className={`${styles.mark} ${className}`} viewBox="0 0 16 16" role="img">
      <title>{limiterNames[key]}</title>
      <path d={d} />
    </svg>
  )
}

const shapes: Record<
  keyof typeof limiterNames,
  { readonly className: string | undefined; readonly d: string }
> = {
  // Legs that give way point down.
  legs: { className: styles.legs, d: 'M1.5 3H14.5L8 14Z' },
  'heart-lungs': { className: styles.lungs, d: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z' },
  // A step down, taken on purpose.
  'paced-so': { className: styles.line, d: 'M1.5 5H8V11H14.5' },
  // Level from end to end.
  'no-fade': { className: styles.line, d: 'M1.5 8H14.5' },
  'cannot-tell': {
    className: styles.line,
    d: 'M4.6 5.4a3.4 3.4 0 1 1 5.6 2.9C8.8 9.4 8 9.8 8 11M8 13.6V13.7',
  },
  'not-judged': { className: styles.thin, d: 'M4 4L12 12M12 4L4 12' },
}
