import type { Ledger } from '@freshlegs/domain'
import type { ReactNode } from 'react'
import { useTitle } from '../parts/use-title.ts'
import type { SurvivalAxis } from '../survival/axis-words.ts'
import { SurvivalSection } from '../survival/survival-section.tsx'
import { useSay } from '../words/use-say.ts'
import { answerWords } from './answer-words.ts'
import { OtherParts } from './other-parts.tsx'
import { ReasonCard } from './reason-card.tsx'
import { rangeWords } from './strength-words.ts'
import { ThisWeek } from './this-week.tsx'
import styles from './why.module.css'

interface AnswerProps {
  readonly ledger: Ledger
  /** Asked for; the curve may still be on the one before. */
  readonly axis: SurvivalAxis
  readonly onAxis: (axis: SurvivalAxis) => void
  /** Between the sentence and the curve: what must be known of these runs. */
  readonly notice?: ReactNode
  /** After the answer: the runs it was made of. */
  readonly children?: ReactNode
}

/** The answer, from what cannot wait down to what to record next. */
export function Answer({ ledger, axis, onAxis, notice, children }: AnswerProps) {
  useTitle('Home')
  const say = useSay()
  const { survival, parts, advice } = ledger
  const { first, large, below } = answerWords(ledger)
  const known = parts.filter(({ status }) => status !== 'no-data')
  const cards = known.slice(0, cardsShown)
  const others = parts.filter((part) => !cards.includes(part))
  const standing = cards.some(({ status }) => status === 'for')
  return (
    <>
      {notice}
      <div className={styles.answer}>
        {first && <p className={styles.says}>{say(first)}</p>}
        <h1>{say(large)}</h1>
        {below && <p className={styles.says}>{say(below)}</p>}
      </div>
      {survival.runs > 0 && <SurvivalSection survival={survival} axis={axis} onAxis={onAxis} />}
      {cards.length > 0 && (
        <section aria-labelledby="reasons" className={styles.section}>
          <h2 id="reasons">{standing ? 'What goes with it' : 'Where a reason would be looked for first'}</h2>
          <ul className={styles.cards}>
            {cards.map((part, index) => (
              <ReasonCard key={part.id} part={part} place={index + 1} advice={advice} />
            ))}
          </ul>
          <p className="small soft">
            The bar is how much longer your legs are expected to last, in per cent, if it were as it should
            be, with its range; the thin upright line is no change. {say(rangeWords)}
          </p>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others" className={styles.section}>
          <h2 id="others">{cards.length > 0 ? 'The other parts' : 'The seven parts'}</h2>
          <OtherParts parts={others} />
        </section>
      )}
      <ThisWeek ledger={ledger} />
      {children}
    </>
  )
}

const cardsShown = 3
