import { useRef } from 'react'
import { useWidth } from '../parts/use-width.ts'
import styles from './agreement.module.css'
import { curveLayout, heightPx } from './curve-layout.ts'
import type { Step } from './share-words.ts'

/** How often the runner called legs where the signs said so much: each step a dot in its spread, the number of runs below. */
export function CalibrationCurve({ steps, says }: { steps: readonly Step[]; says: string }) {
  const place = useRef<HTMLDivElement>(null)
  const widthPx = Math.max(useWidth(place), 260)
  const { left, right, bottom, points, line, ticks, shares } = curveLayout(steps, widthPx)
  return (
    <div ref={place} className={styles.chart}>
      <svg width={widthPx} height={heightPx} role="img" aria-label={`${says} The same as a table below.`}>
        {shares.map(({ share, y }) => (
          <g key={share}>
            <line className={styles.rule} x1={left} x2={right} y1={y} y2={y} />
            <text className={styles.label} x={left - 6} y={y + 4} textAnchor="end">
              {100 * share} %
            </text>
          </g>
        ))}
        {points.map(({ x, lowY, highY }) => (
          <line key={x} className={styles.spread} x1={x} x2={x} y1={lowY} y2={highY} />
        ))}
        <path className={styles.line} d={line} />
        {points.map(({ x, y }) => (
          <circle key={x} className={styles.dot} cx={x} cy={y} r={4.5} />
        ))}
        {ticks.map(({ figure, x }) => (
          <text key={figure} className={styles.label} x={x} y={bottom + 18} textAnchor="middle">
            {Math.round(figure)}
          </text>
        ))}
        {points.map(({ labelX, n }) => (
          <text key={labelX} className={styles.label} x={labelX} y={bottom + 38} textAnchor="middle">
            n {n}
          </text>
        ))}
      </svg>
    </div>
  )
}
