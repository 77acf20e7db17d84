import type { Survival } from '@freshlegs/domain'
import { niceTicks } from '../durability/nice-ticks.ts'
import { Scrolling } from '../parts/scrolling.tsx'
import { useReader } from '../words/reader.ts'
import { axisWords } from './axis-words.ts'
import styles from './survival.module.css'
import { runsBeyond, shareAt } from './survival-layout.ts'

/** What the curve shows, in figures at round lengths. */
export function SurvivalTable({ survival }: { survival: Survival }) {
  const { units } = useReader()
  const { curve, before } = survival
  if (!curve) return null
  const { unit } = axisWords(survival.unit, units)
  return (
    <Scrolling name="How far the legs last, in figures">
      <table className={styles.table}>
        <caption className="aloud">How far the legs last, by length of the run</caption>
        <thead>
          <tr>
            <th scope="col">Length</th>
            <th scope="col">Runs that far</th>
            <th scope="col">Legs last on</th>
            <th scope="col">80 % interval</th>
            {before && <th scope="col">Months before</th>}
          </tr>
        </thead>
        <tbody>
          {niceTicks(0, Math.max(...curve.at), 10)
            .filter((length) => length > 0 && runsBeyond(curve, length) > 0)
            .map((length) => {
              const { share, lower, upper } = shareAt(curve, length)
              return (
                <tr key={length}>
                  <th scope="row">
                    {length} {unit}
                  </th>
                  <td>{runsBeyond(curve, length)}</td>
                  <td>{percent(share)}</td>
                  <td>
                    {lower === null || upper === null
                      ? 'not known'
                      : `${percent(lower)} to ${percent(upper)}`}
                  </td>
                  {before && <td>{percent(shareAt(before.curve, length).share)}</td>}
                </tr>
              )
            })}
        </tbody>
      </table>
    </Scrolling>
  )
}

const percent = (share: number) => `${Math.round(100 * share)} %`
