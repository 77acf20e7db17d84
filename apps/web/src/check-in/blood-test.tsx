import { bloodValues } from '@freshlegs/domain'
import { useQuery } from '@tanstack/react-query'
import { reasonQueries } from '../api/reason-queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { NumberAnswer } from '../parts/number-answer.tsx'
import { NotKept } from '../run/not-kept.tsx'
import { dayWords } from '../words/day-words.ts'
import { useReader } from '../words/reader.ts'
import { today } from '../words/today.ts'
import styles from './check-in.module.css'
import { useMorning } from './use-morning.ts'
import { withBlood } from './with-blood.ts'

interface BloodTestProps {
  /** On which the blood was taken. */
  readonly day: string
  readonly onDay: (day: string) => void
}

/** Values of a laboratory's report, kept one by one; its range is asked for once there is a value. */
export function BloodTest({ day, onDay }: BloodTestProps) {
  const { language } = useReader()
  const { said, unknown, say, failed, forgetFailure } = useMorning(day)
  const others = useQuery(reasonQueries.checkIns({ from: today(yearBack), to: today() })).data ?? []
  const otherDays = others.filter(({ blood, day: of }) => blood && of !== day).map((one) => one.day)
  if (unknown) return <Failed failure={unknown.failure} onRetry={unknown.again} />
  if (!said) return <Loading what="Looking for a test of that day" />
  const { blood = {} } = said
  return (
    <>
      {otherDays.length > 0 && (
        <p className={styles.others}>
          <span>Kept of other days:</span>
          {otherDays.map((other) => (
            <button key={other} type="button" data-weight="quiet" onClick={() => onDay(other)}>
              {dayWords(language).date(other)}
            </button>
          ))}
        </p>
      )}
      {bloodValues.map(({ id, name, unit, most }) => {
        const known = blood[id]
        const change = (part: Parameters<typeof withBlood>[2]) => say({ blood: withBlood(blood, id, part) })
        return (
          <fieldset key={id} className={styles.blood}>
            <legend className="aloud">{name}</legend>
            <NumberAnswer
              label={name}
              unit={unit}
              least={0}
              most={most}
              decimals={1}
              value={known?.amount ?? null}
              onAnswer={(amount) => change({ amount })}
            />
            {known && (
              <>
                <NumberAnswer
                  label="The laboratory’s range from"
                  unit={unit}
                  least={0}
                  most={known.labHigh ?? most}
                  decimals={1}
                  value={known.labLow ?? null}
                  onAnswer={(labLow) => change({ labLow })}
                />
                <NumberAnswer
                  label="The laboratory’s range to"
                  unit={unit}
                  least={known.labLow ?? 0}
                  most={most}
                  decimals={1}
                  value={known.labHigh ?? null}
                  onAnswer={(labHigh) => change({ labHigh })}
                />
              </>
            )}
          </fieldset>
        )
      })}
      {failed && (
        <NotKept failure={failed.failure} onAgain={() => say(failed.change)} onClose={forgetFailure} />
      )}
    </>
  )
}

/** Older tests are found by their day. */
const yearBack = 365
