import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RunsWanted } from '../api/runs-asked.ts'
import { Failed } from '../parts/failed.tsx'
import { remPx } from '../parts/rem-px.ts'
import { roomy, useMedia } from '../parts/use-media.ts'
import { useTopPx } from '../parts/use-top-px.ts'
import { lineForKey } from './line-for-key.ts'
import { RunLine } from './run-line.tsx'
import styles from './run-table.module.css'
import { useRunLines } from './use-run-lines.ts'

/**
 * Runs line by line, as long as the list is; only the lines on screen are there. One line can be reached with Tab, the
 * others from it with the arrow keys.
 */
export function RunTable({ wanted }: { wanted: RunsWanted }) {
  const body = useRef<HTMLTableSectionElement>(null)
  const topPx = useTopPx(body)
  const [looked, setLooked] = useState({ first: 0, last: 30 })
  const { total, line, older, failure, again } = useRunLines(wanted, looked)
  const [active, setActive] = useState(0)
  const linePx = remPx() * (useMedia(roomy) ? lineRem.roomy : lineRem.phone)
  const virtualizer = useWindowVirtualizer({
    count: total ?? linesBeforeTotal,
    estimateSize: () => linePx,
    overscan: 8,
    scrollMargin: topPx,
  })

  // Lines are of one height; another width or another size of letters is another height for all.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is what changed
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, linePx])
  useEffect(() => setActive((before) => Math.min(before, Math.max(0, (total ?? 1) - 1))), [total])

  const shown = virtualizer.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => setLooked({ first, last }), [first, last])

  const goTo = (index: number) => {
    setActive(index)
    virtualizer.scrollToIndex(index, { align: 'auto' })
    focusWhenThere(() => body.current?.querySelector(`[data-line="${index}"]`) ?? null)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const onScreen = Math.floor(innerHeight / linePx) - 3
    const next = lineForKey(event.key, active, { total: total ?? 0, onScreen })
    if (next !== null) {
      event.preventDefault()
      goTo(next)
    }
    if (event.key === 'Enter' && event.target instanceof HTMLTableRowElement)
      event.target.querySelector('a')?.click()
  }

  if (failure && total === null) return <Failed failure={failure} onRetry={again} />
  return (
    <>
      {failure !== null && <Failed failure={failure} onRetry={again} />}
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its lines are walked with the arrow keys
        role="grid"
        aria-label="Runs"
        aria-rowcount={total === null ? -1 : total + 1}
        aria-busy={total === null || older}
        className={styles.table}
        data-older={older}
        onKeyDown={pressed}
      >
        <thead>
          <tr aria-rowindex={1} className={styles.head}>
            {columns.map(({ name, of }) => (
              <th key={name} scope="col" className={styles[of]} aria-sort={sortOf(of, wanted)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => (
            <RunLine
              key={index}
              index={index}
              run={line(index)}
              offsetPx={start - topPx}
              heightPx={linePx}
              active={index === active}
              onActive={setActive}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

const lineRem = { roomy: 2.75, phone: 4.25 }

/** Before the first answer, a screen of lines in the making. */
const linesBeforeTotal = 12

const columns = [
  { name: 'Date', of: 'date' },
  { name: 'Run', of: 'name' },
  { name: 'Distance', of: 'distance' },
  { name: 'Time', of: 'time' },
  { name: 'Pace', of: 'pace' },
  { name: 'Heart rate', of: 'heart' },
  { name: 'Shoes', of: 'shoes' },
  { name: 'What gave out', of: 'verdict' },
] as const

function sortOf(column: string, { order = 'newest' }: RunsWanted): 'ascending' | 'descending' | undefined {
  if (column === 'date' && order === 'newest') return 'descending'
  if (column === 'date' && order === 'oldest') return 'ascending'
  if (column === 'distance' && order === 'longest') return 'descending'
  if (column === 'pace' && order === 'fastest') return 'ascending'
  return undefined
}

/** A line far away is drawn some frames later. */
function focusWhenThere(find: () => HTMLElement | null, framesLeft = 30): void {
  const line = find()
  if (line) line.focus({ preventScroll: true })
  else if (framesLeft > 0) requestAnimationFrame(() => focusWhenThere(find, framesLeft - 1))
}
