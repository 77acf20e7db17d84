import { useNavigate } from '@tanstack/react-router'
import { type PointerEvent, useMemo, useRef, useState } from 'react'
import type { Trend } from '../api/schemas.ts'
import { RunLink } from '../parts/run-link.tsx'
import { useWidth } from '../parts/use-width.ts'
import { dayWords } from '../words/day-words.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords } from '../words/measure.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import styles from './trend-chart.module.css'
import { heightPx, nearestPlace, trendLayout } from './trend-layout.ts'
import type { TrendLook } from './trend-looks.ts'

/** Every run a dot, every month its median in a band of its quartiles. A dot leads to its run. */
export function TrendChart({ trend, look }: { trend: Trend; look: TrendLook }) {
  const { units, language } = useReader()
  const words = dayWords(language)
  const navigate = useNavigate()
  const place = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(place)
  const [under, setUnder] = useState(-1)
  const { measure } = look
  const layout = useMemo(
    () => trendLayout(trend, Math.max(widthPx, 240), (value) => measure.shown(value, units)),
    [trend, widthPx, measure, units],
  )
  const pointed = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setUnder(nearestPlace(layout.points, { x: event.clientX - box.left, y: event.clientY - box.top }))
  }
  const point = layout.points[under]
  const far = layout.points.filter(({ beyond }) => beyond).length
  const crowded = layout.months.length > monthsWithDots

  return (
    <div ref={place} className={styles.chart} data-whose={look.whose}>
      {widthPx > 0 && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the table below has a link for every dot
        <svg
          width={widthPx}
          height={heightPx}
          role="img"
          aria-label={`${look.name}, run by run and month by month. The same as a table below.`}
          data-pointed={point !== undefined}
          data-crowded={crowded}
          onPointerMove={pointed}
          onPointerDown={pointed}
          onPointerLeave={() => setUnder(-1)}
          onClick={() => point && navigate({ to: '/runs/$id', params: { id: point.id } })}
        >
          {layout.values.map(({ tick, y }) => (
            <g key={tick}>
              <line className={styles.rule} x1={layout.left} x2={layout.right} y1={y} y2={y} />
              <text className={styles.label} x={layout.left - 6} y={y + 4} textAnchor="end">
                {inLanguage(String(tick).replace('-', '−'), language)}
                {tick === layout.values.at(-1)?.tick && ` ${measure.unit(units)}`}
              </text>
            </g>
          ))}
          {layout.times.map(({ date, x }) => (
            <g key={date}>
              <line className={styles.tick} x1={x} x2={x} y1={layout.bottom} y2={layout.bottom + 5} />
              <text className={styles.label} x={x} y={layout.bottom + 19} textAnchor="middle">
                {layout.yearsOnly || date.slice(5, 7) === '01' ? date.slice(0, 4) : words.shortMonth(date)}
              </text>
            </g>
          ))}
          <path className={styles.band} d={layout.band} />
          {layout.points.map(({ id, x, y, beyond }) => (
            <circle
              key={id}
              className={styles.point}
              data-beyond={beyond}
              cx={x}
              cy={y}
              r={crowded ? 2 : 3}
            />
          ))}
          <path className={styles.median} d={layout.median} />
          {!crowded &&
            layout.months.map(({ month, x, median }) => (
              <circle key={month} className={styles.month} cx={x} cy={median} r={3.5} />
            ))}
          {point && <circle className={styles.under} cx={point.x} cy={point.y} r={7} />}
        </svg>
      )}
      <p className={styles.readout}>
        {point ? (
          <RunLink id={point.id}>
            {words.day(point.date)}: {inLanguage(inWords(measure, point.value, units), language)}
          </RunLink>
        ) : (
          far > 0 && (
            <span className="soft">
              {plural(far, 'run')} {far === 1 ? 'lies' : 'lie'} far beyond the others, and{' '}
              {far === 1 ? 'is' : 'are'} drawn as a ring at the edge.
            </span>
          )
        )}
      </p>
    </div>
  )
}

/** Over more months than these, dots on the line would hide it. */
const monthsWithDots = 36
