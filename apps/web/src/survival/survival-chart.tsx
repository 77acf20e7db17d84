import type { Survival } from '@freshlegs/domain'
import { useRef } from 'react'
import { useWidth } from '../parts/use-width.ts'
import { useReader } from '../words/reader.ts'
import { axisWords } from './axis-words.ts'
import styles from './survival.module.css'
import { heightPx, survivalLayout } from './survival-layout.ts'

/** How far the legs last: the stepped line in its limits, the median marked, and how many runs each length rests on. */
export function SurvivalChart({ survival }: { survival: Survival }) {
  const place = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(place)
  const layout = widthPx > 0 ? survivalLayout(survival, Math.max(widthPx, 260)) : null
  const { unit } = axisWords(survival.unit, useReader().units)
  return (
    <div ref={place} className={styles.chart}>
      {layout && (
        <svg
          width={Math.max(widthPx, 260)}
          height={heightPx}
          role="img"
          aria-label={`${survival.says} The same as a table below.`}
        >
          {layout.shares.map(({ share, y }) => (
            <g key={share}>
              <line className={styles.rule} x1={layout.left} x2={layout.right} y1={y} y2={y} />
              <text className={styles.label} x={layout.left - 6} y={y + 4} textAnchor="end">
                {shareNames[share]}
              </text>
            </g>
          ))}
          {layout.before && <path className={styles.before} d={layout.before} />}
          <path className={styles.band} d={layout.band} />
          {layout.median && (
            <g>
              <rect
                className={styles.medianBand}
                x={layout.median.fromX}
                width={Math.max(layout.median.toX - layout.median.fromX, 2)}
                y={layout.bottom - 5}
                height={5}
              />
              <path
                className={styles.median}
                d={`M${layout.left} ${layout.median.y}H${layout.median.x}V${layout.bottom}`}
              />
            </g>
          )}
          <path className={styles.line} d={layout.line} />
          {layout.ticks.map(({ at, x, runs }, index) => (
            <g key={at}>
              <line className={styles.tick} x1={x} x2={x} y1={layout.bottom} y2={layout.bottom + 5} />
              <text
                className={styles.label}
                x={x}
                y={layout.bottom + 19}
                textAnchor={anchor(index, layout.ticks.length)}
              >
                {at}
                {index === layout.ticks.length - 1 && ` ${unit}`}
              </text>
              <text
                className={styles.risk}
                x={x}
                y={layout.bottom + 53}
                textAnchor={anchor(index, layout.ticks.length)}
              >
                {runs}
              </text>
            </g>
          ))}
          <text className={styles.risk} x={layout.left} y={layout.bottom + 38}>
            Runs that went so far with legs that held
          </text>
        </svg>
      )}
    </div>
  )
}

const shareNames: Readonly<Record<number, string>> = { 0: 'none', 0.5: 'half', 1: 'all' }

/** The last one carries the unit, and would not fit in the middle. */
const anchor = (index: number, n: number) => (index === n - 1 ? 'end' : 'middle')
