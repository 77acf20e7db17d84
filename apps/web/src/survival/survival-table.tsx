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
            {before && <th scope="col">Months before (80 % interval)</th>}
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
                  <td>{limits(lower, upper) ?? 'not known'}</td>
                  {before && <td>{withLimits(shareAt(before.curve, length))}</td>}
                </tr>
              )
            })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Half last beyond</th>
            <td />
            <td>{survival.median === null ? 'not known' : `${Math.round(survival.median)} ${unit}`}</td>
            <td>{ends(survival.interval) ?? 'not known'}</td>
            {before && (
              <td>
                {before.median === null
                  ? 'not known'
                  : `${Math.round(before.median)} ${unit} (${ends(before.interval) ?? 'not known'})`}
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  )
}

const percent = (share: number) => `${Math.round(100 * share)} %`

const limits = (lower: number | null, upper: number | null): string | null =>
  lower === null || upper === null ? null : `${percent(lower)} to ${percent(upper)}`

function withLimits({ share, lower, upper }: ReturnType<typeof shareAt>): string {
  const known = limits(lower, upper)
  return known === null ? percent(share) : `${percent(share)} (${known})`
}

/** Limits of a median; its upper end may be open. */
const ends = (of: Survival['interval']): string | null =>
  of && `${Math.round(of[0])} ${of[1] === null ? 'or more' : `to ${Math.round(of[1])}`}`
