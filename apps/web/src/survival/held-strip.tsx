import type { Survival } from '@freshlegs/domain'
import { useRef } from 'react'
import { useWidth } from '../parts/use-width.ts'
import { useReader } from '../words/reader.ts'
import { axisWords } from './axis-words.ts'
import { heldLayout } from './held-layout.ts'
import styles from './survival.module.css'

/** The usual case: the legs never gave out. Every run a dot at its length. */
export function HeldStrip({ survival }: { survival: Survival }) {
  const place = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(place)
  const { unit } = axisWords(survival.unit, useReader().units)
  const { curve } = survival
  const layout = curve && widthPx > 0 ? heldLayout(curve, Math.max(widthPx, 260)) : null
  return (
    <div ref={place} className={styles.chart}>
      {layout && (
        <svg
          width={Math.max(widthPx, 260)}
          height={layout.heightPx}
          role="img"
          aria-label={`Runs by length, legs held on each: ${survival.says}`}
        >
          <line className={styles.tick} x1={0} x2="100%" y1={layout.bottom} y2={layout.bottom} />
          {layout.dots.map(({ x, y }) => (
            <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r={layout.radius} />
          ))}
          {layout.ticks.map(({ at, x }, index) => (
            <text
              key={at}
              className={styles.label}
              x={index === layout.ticks.length - 1 ? x + 12 : x}
              y={layout.bottom + 19}
              textAnchor={index === layout.ticks.length - 1 ? 'end' : 'middle'}
            >
              {at}
              {index === layout.ticks.length - 1 && ` ${unit}`}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}
