import { Folded } from '../parts/folded.tsx'
import type { Judged } from '../reading/messages.ts'
import { inLanguage } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import styles from './chart.module.css'
import type { ChartSpec } from './chart-spec.ts'
import { tableRows } from './table-rows.ts'

/** The chart for those who cannot see it, or want the figures. */
export function ChartTable({ spec, judged }: { spec: ChartSpec; judged: Judged }) {
  return (
    <Folded
      className={styles.table}
      summary={
        <>
          Table<span className="aloud"> of {spec.name.toLowerCase()}</span>
        </>
      }
    >
      {() => <Rows spec={spec} judged={judged} />}
    </Folded>
  )
}

function Rows({ spec, judged }: { spec: ChartSpec; judged: Judged }) {
  const { units, language } = useReader()
  const column = spec.column(judged.run)
  const { unit } = spec.measure
  const show = (value: number) => inLanguage(spec.measure.show(value, units), language)
  const rows = column ? tableRows(column, judged.run, units) : []
  return (
    <table>
      <caption className="aloud">
        {spec.name} in {unit(units)}, for each {units === 'metric' ? 'kilometre' : 'mile'}
      </caption>
      <thead>
        <tr>
          <th scope="col">{units === 'metric' ? 'km' : 'mile'}</th>
          <th scope="col">
            mean <span className="unit">{unit(units)}</span>
          </th>
          <th scope="col">{spec.paceMarks ? 'slowest' : 'lowest'}</th>
          <th scope="col">{spec.paceMarks ? 'fastest' : 'highest'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.split}>
            <th scope="row">{row.split}</th>
            <td>{show(row.mean)}</td>
            <td>{show(row.lowest)}</td>
            <td>{show(row.highest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
