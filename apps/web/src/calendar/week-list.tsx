import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
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
import type { Weeks } from './use-weeks.ts'
import { WeekLine } from './week-line.tsx'
import { YearChoice } from './year-choice.tsx'

interface WeekListProps {
  readonly weeks: Weeks
  /** It begins with the newest week there is. */
  readonly isNewest: boolean
}

/** The weeks that are on screen, out of those that have come; older ones come when the end is near. */
export function WeekList({ weeks: { weeks, mostM, years, more, underway }, isNewest }: WeekListProps) {
  const lines = useMemo(() => calendarLines(weeks), [weeks])
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
  const shown = virtualizer.getVirtualItems()
  const nearEnd = (shown.at(-1)?.index ?? 0) >= lines.length - linesAhead
  useEffect(() => {
    if (nearEnd && !underway) more?.()
  }, [nearEnd, underway, more])
  return (
    <>
      <div className={styles.tools}>
        <MarksLegend />
        <YearChoice years={years} />
      </div>
      {!isNewest && (
        <p>
          <Link to="/calendar">To the newest weeks</Link>
        </p>
      )}
      <div ref={place} className={styles.weeks} style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ index, start, size }) => {
          const line = lines[index]
          return (
            line && (
              <div
                key={keyOf(line)}
                className={styles.place}
                style={{ transform: `translateY(${start - topPx}px)`, height: size }}
              >
                <Line line={line} mostM={Math.max(1, mostM)} />
              </div>
            )
          )
        })}
      </div>
      <p role="status" className="soft">
        {underway && 'Older weeks are on their way'}
      </p>
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

/** So many lines before the end the next ones are asked for. */
const linesAhead = 12
