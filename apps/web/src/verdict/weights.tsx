import type { Limiter, Report } from '@freshlegs/domain'
import { limiterNames } from './limiter-names.ts'
import styles from './weights.module.css'

type Answers = NonNullable<Report['verdict']['answers']>

/** How the five answers weigh against each other: a bar, and the figures below it. */
export function Weights({ answers }: { answers: Answers }) {
  const parts = order.map(({ key, limiter }) => ({ limiter, share: answers[key] }))
  return (
    <figure className={styles.weights}>
      <figcaption className="small soft">
        Strength of the signs for each answer, in parts of a hundred. It is not a probability.
      </figcaption>
      <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ limiter, share }, index) => (
          <rect
            key={limiter}
            className={styles[limiter]}
            x={100 * parts.slice(0, index).reduce((sum, before) => sum + before.share, 0)}
            width={Math.max(0, 100 * share - 0.3)}
            height={1}
          />
        ))}
      </svg>
      <ul className={styles.key}>
        {parts
          .filter(({ share }) => share >= worthAWord)
          .toSorted((a, b) => b.share - a.share)
          .map(({ limiter, share }) => (
            <li key={limiter}>
              <i className={styles[limiter]} aria-hidden="true" />
              {limiterNames[limiter]} <strong>{Math.round(100 * share)}</strong>
            </li>
          ))}
      </ul>
    </figure>
  )
}

/** Smaller shares round to nothing. */
const worthAWord = 0.005

const order = [
  { key: 'legs', limiter: 'legs' },
  { key: 'heartLungs', limiter: 'heart-lungs' },
  { key: 'pacedSo', limiter: 'paced-so' },
  { key: 'noFade', limiter: 'no-fade' },
  { key: 'cannotTell', limiter: 'cannot-tell' },
] as const satisfies readonly { key: keyof Answers; limiter: Limiter }[]
