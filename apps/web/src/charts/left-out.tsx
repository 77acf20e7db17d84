import type { Judged } from '../reading/messages.ts'
import styles from './chart.module.css'
import type { ChartSpec } from './chart-spec.ts'

/** In the place of a chart that could have been drawn: why it is not. Nothing where the sensor was not there. */
export function LeftOut({ spec, judged }: { spec: ChartSpec; judged: Judged }) {
  const trust = spec.channel && judged.report.trust[spec.channel]
  if (!trust) return null
  return (
    <div className={styles.chart} data-left-out={spec.id}>
      <h3>{spec.name}</h3>
      <div className={styles.leftOut}>
        <p>{trust.because}</p>
      </div>
    </div>
  )
}
