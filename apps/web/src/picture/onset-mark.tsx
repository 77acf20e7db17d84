import type { Report } from '@freshlegs/domain'
import type { ReactNode } from 'react'
import type { Layout } from './layout.ts'
import styles from './legs-and-lungs.module.css'

interface OnsetMarkProps {
  readonly id: string
  readonly onset: NonNullable<Report['onset']>
  readonly layout: Layout
  readonly children: ReactNode
}

/** Where the fade began: a line, its interval as a soft shade, and the place in words on top. */
export function OnsetMark({ id, onset, layout, children }: OnsetMarkProps) {
  const { widthPx, lungs, legs } = layout
  const x = layout.xOfSecond(onset.timeS)
  const from = layout.xOfSecond(onset.intervalS[0])
  const to = layout.xOfSecond(onset.intervalS[1])
  const anchor = x < 60 ? 'start' : x > widthPx - 60 ? 'end' : 'middle'
  return (
    <g className={styles.onset}>
      <linearGradient id={`${id}soft`}>
        <stop className={styles.softEdge} offset={0} stopOpacity={0} />
        <stop className={styles.softEdge} offset={(x - from) / (to - from || 1)} stopOpacity={0.2} />
        <stop className={styles.softEdge} offset={1} stopOpacity={0} />
      </linearGradient>
      <rect
        x={from}
        y={lungs.top}
        width={Math.max(1, to - from)}
        height={legs.bottom - lungs.top}
        fill={`url(#${id}soft)`}
      />
      <line x1={x} x2={x} y1={lungs.top - 6} y2={legs.bottom} />
      <text x={x} y={lungs.top - 10} textAnchor={anchor}>
        {children}
      </text>
    </g>
  )
}
