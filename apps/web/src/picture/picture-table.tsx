import { Folded } from '../parts/folded.tsx'
import type { Judged } from '../reading/messages.ts'
import { nearest } from '../view/nearest.ts'
import { inLanguage } from '../words/figures.ts'
import { longUnitM, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './legs-and-lungs.module.css'

/** The picture in figures, a line for each kilometre or mile. */
export function PictureTable({ judged }: { judged: Judged }) {
  return (
    <Folded
      className={styles.table}
      summary={
        <>
          Table<span className="aloud"> of legs and lungs</span>
        </>
      }
    >
      {() => <Rows judged={judged} />}
    </Folded>
  )
}

function Rows({ judged }: { judged: Judged }) {
  const { units, language } = useReader()
  const { picture } = judged
  const unitM = longUnitM(units)
  const count = Math.floor((picture.distanceM.at(-1) ?? 0) / unitM)
  const show = (value: number | undefined) =>
    inLanguage(measures.percent.show(value ?? Number.NaN, units), language)
  return (
    <table>
      <caption className="aloud">
        Heart rate against the threshold, pace lost and departure from the fresh stride, in per cent
      </caption>
      <thead>
        <tr>
          <th scope="col">{units === 'metric' ? 'km' : 'mile'}</th>
          <th scope="col">
            of threshold <span className="unit">%</span>
          </th>
          <th scope="col">
            pace lost <span className="unit">%</span>
          </th>
          <th scope="col">
            stride off fresh <span className="unit">%</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: count }, (_, i) => {
          const minute = nearest(picture.distanceM, (i + 1) * unitM)
          return (
            <tr key={minute}>
              <th scope="row">{i + 1}</th>
              <td>{show(100 * (picture.lungsRatio[minute] ?? Number.NaN))}</td>
              <td>{show(picture.fadePercent[minute])}</td>
              <td>{show(picture.legsPercent[minute])}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
