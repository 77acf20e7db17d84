import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Week } from '../api/schemas.ts'
import { MarksLegend } from '../parts/marks-legend.tsx'
import { remPx } from '../parts/rem-px.ts'
import { roomy, useMedia } from '../parts/use-media.ts'
import { useTopPx } from '../parts/use-top-px.ts'
import { dayWords } from '../words/day-words.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import styles from './calendar.module.css'
import { type CalendarLine, calendarLines } from './calendar-lines.ts'
import { lineRem } from './line-rem.ts'
import { WeekLine } from './week-line.tsx'
import { YearChoice } from './year-choice.tsx'

/** The weeks that are on screen, out of all there are. */
export function Weeks({ weeks }: { weeks: readonly Week[] }) {
  const lines = useMemo(() => calendarLines(weeks), [weeks])
  const mostM = useMemo(() => Math.max(1, ...weeks.map(({ distanceM }) => distanceM)), [weeks])
  const place = useRef<HTMLDivElement>(null)
  const topPx = useTopPx(place)
  const isRoomy = useMedia(roomy)
  const px = remPx()
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => {
      const line = lines[index]
      return line ? px * lineRem(line, isRoomy) : 0
    },
    overscan: 4,
    scrollMargin: topPx,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are what changed
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, lines, isRoomy, px])
  return (
    <>
      <div className={styles.tools}>
        <MarksLegend />
        <YearChoice lines={lines} onGo={(index) => virtualizer.scrollToIndex(index, { align: 'start' })} />
      </div>
      <div ref={place} className={styles.weeks} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index]
          return (
            line && (
              <div
                key={keyOf(line)}
                className={styles.place}
                style={{ transform: `translateY(${start - topPx}px)`, height: size }}
              >
                <Line line={line} mostM={mostM} />
              </div>
            )
          )
        })}
      </div>
    </>
  )
}

function Line({ line, mostM }: { line: CalendarLine; mostM: number }) {
  const { language } = useReader()
  const words = dayWords(language)
  switch (line.kind) {
    case 'month':
      return (
        <div className={styles.month}>
          <h2>{words.month(line.month)}</h2>
          <div className={styles.weekdays} aria-hidden="true">
            {words.weekdays.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </div>
        </div>
      )
    case 'rest':
      return (
        <p className={styles.rest}>
          {plural(line.weeks, 'week')} without a run, {words.date(line.from)} to {words.date(line.to)}
        </p>
      )
    case 'week':
      return <WeekLine week={line.week} mostM={mostM} />
  }
}

const keyOf = (line: CalendarLine): string => {
  if (line.kind === 'month') return line.month
  return line.kind === 'week' ? `week ${line.week.monday}` : `rest ${line.from}`
}
