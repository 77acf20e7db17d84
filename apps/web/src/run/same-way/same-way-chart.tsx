import { useRef } from 'react'
import type { Run } from '../../api/schemas.ts'
import { useWidth } from '../../parts/use-width.ts'
import { dayWords } from '../../words/day-words.ts'
import { localDate } from '../../words/local-date.ts'
import { measures } from '../../words/measure.ts'
import { useReader } from '../../words/reader.ts'
import { type Lane, placesOf } from './places-of.ts'
import styles from './same-way.module.css'
import { speedOf } from './speed-of.ts'

interface SameWayChartProps {
  /** This run, marked among the others. */
  readonly id: string
  /** Oldest first. */
  readonly runs: readonly Run[]
  /** Pointed at in the table. */
  readonly pointed: string | null
}

/** Pace over the dates, faster up, and heart rate below it. The table beside it says it in figures. */
export function SameWayChart({ id, runs, pointed }: SameWayChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(frame)
  const { units, language } = useReader()
  const dated = runs.filter(({ startedAt }) => startedAt !== null)
  const places = placesOf(
    dated.map(({ startedAt }) => Date.parse(startedAt ?? '')),
    { speedMps: dated.map(speedOf), heartRateBpm: dated.map((run) => run.heartRateBpm ?? Number.NaN) },
    widthPx - edgePx,
  )
  const name = (at: number) => {
    const run = dated.at(at)
    const date = run && localDate(run.startedAt, run.utcOffsetS)
    return date ? dayWords(language).date(date) : ''
  }
  const lanes = [
    { lane: places.speedMps, measure: measures.pace, label: 'Pace', look: styles.pace },
    { lane: places.heartRateBpm, measure: measures.heartRate, label: 'Heart rate', look: styles.heart },
  ]
  const lastY = Math.max(...lanes.map(({ lane }) => lane?.bottom ?? 0)) + 24
  return (
    <div ref={frame}>
      {widthPx > 0 && dated.length > 1 && (
        <svg width={widthPx} height={lastY + 6} className={styles.chart} aria-hidden="true">
          <g transform={`translate(${edgePx} 0)`}>
            {lanes.map(
              ({ lane, measure, label, look }) =>
                lane && (
                  <g key={label} className={look}>
                    <text className={styles.name} x={-edgePx} y={lane.top - 16}>
                      {label} {measure.unit(units)}
                    </text>
                    <text x={-8} y={lane.top + 4} textAnchor="end">
                      {measure.show(lane.highest, units)}
                    </text>
                    {lane.lowest < lane.highest && (
                      <text x={-8} y={lane.bottom + 4} textAnchor="end">
                        {measure.show(lane.lowest, units)}
                      </text>
                    )}
                    <Dots lane={lane} runs={dated} id={id} pointed={pointed} />
                  </g>
                ),
            )}
            <text x={0} y={lastY}>
              {name(0)}
            </text>
            <text x={widthPx - edgePx} y={lastY} textAnchor="end">
              {name(-1)}
            </text>
          </g>
        </svg>
      )}
    </div>
  )
}

/** Room for the figures on the left. */
const edgePx = 44

interface DotsProps {
  readonly lane: Lane
  readonly runs: readonly Run[]
  readonly id: string
  readonly pointed: string | null
}

function Dots({ lane, runs, id, pointed }: DotsProps) {
  const known = lane.points.flatMap(({ x, y }, index) => {
    const run = runs[index]
    return run && !Number.isNaN(y) ? [{ x, y, run }] : []
  })
  return (
    <>
      <polyline className={styles.line} points={known.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {known.map(({ x, y, run }) => (
        <circle
          key={run.id}
          cx={x}
          cy={y}
          r={run.id === id ? 6 : run.id === pointed ? 6 : 3.5}
          data-here={run.id === id}
          data-pointed={run.id === pointed}
        />
      ))}
    </>
  )
}
