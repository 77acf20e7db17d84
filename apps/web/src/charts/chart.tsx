import { useEffect, useRef } from 'react'
import type UPlot from 'uplot'
import type { Judged } from '../reading/messages.ts'
import { nearest } from '../view/nearest.ts'
import { litNow, type RunView, type Span } from '../view/run-view.ts'
import { type Store, usePart } from '../view/store.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import styles from './chart.module.css'
import type { ChartSpec } from './chart-spec.ts'
import { ChartTable } from './chart-table.tsx'
import { drawnLine, plot } from './plot.ts'
import { stretchUnder } from './stretch-under.ts'

/** One chart under the sentence that it shows, linked with all others through the view. */
export function Chart({ spec, judged, view }: { spec: ChartSpec; judged: Judged; view: Store<RunView> }) {
  const host = useRef<HTMLDivElement>(null)
  const readout = useRef<HTMLSpanElement>(null)
  const { units, language, dark } = useReader()
  const say = useSay()
  const axis = usePart(view, (value) => value.axis)
  const finding = say(spec.finding(judged, units))

  const { run } = judged
  const { onset } = judged.report
  const plotted = useRef<UPlot | null>(null)
  const onsetNow = useRef(onset)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `dark` changes the colours that the plot reads
  useEffect(() => {
    const into = host.current
    if (!into) return
    const x = axis === 'distance' ? run.distanceM : run.timeS
    let told = false
    let light: (span: Span | null) => void = () => undefined
    const u = plot(into, {
      spec,
      run,
      units,
      language,
      axis,
      widthPx: into.clientWidth,
      onset: () => onsetNow.current,
      onPainted: () => light(litNow(view.get())),
      onCursor(sample) {
        if (!told && sample !== view.get().cursor) view.set({ cursor: sample })
      },
      onDrag(from, to) {
        const secondAt = (place: number) => run.timeS[nearest(x, place)] ?? 0
        view.set({ zoom: { fromS: secondAt(from), toS: secondAt(to) } })
      },
    })
    light = stretchUnder(u, run, axis === 'distance', styles.lit)
    plotted.current = u
    const follow = () => {
      const { cursor, zoom } = view.get()
      told = true
      const shown = zoom ?? { fromS: 0, toS: Number.POSITIVE_INFINITY }
      const min = x[nearest(run.timeS, shown.fromS)] ?? 0
      const max = x[nearest(run.timeS, shown.toS)] ?? 1
      if (u.scales.x?.min !== min || u.scales.x?.max !== max) u.setScale('x', { min, max })
      placeCursor(u, x, cursor)
      told = false
      light(litNow(view.get()))
      // What is drawn, not what was recorded in that second: the figure belongs to the dot beside it.
      const value = cursor === null ? null : u.data[drawnLine]?.[cursor]
      if (readout.current)
        readout.current.textContent =
          cursor === null ? '' : inLanguage(inWords(spec.measure, value ?? Number.NaN, units), language)
    }
    const stop = view.watch(follow)
    follow()
    const resized = new ResizeObserver(() => u.setSize({ width: into.clientWidth, height: u.height }))
    resized.observe(into)
    return () => {
      stop()
      resized.disconnect()
      plotted.current = null
      u.destroy()
    }
  }, [spec, run, view, units, language, axis, dark])

  // Judged again, the line is the same: only the onset may lie elsewhere.
  useEffect(() => {
    if (onsetNow.current === onset) return
    onsetNow.current = onset
    plotted.current?.redraw(false, true)
  }, [onset])

  return (
    <figure className={styles.chart} data-chart={spec.id}>
      <figcaption className={styles.caption}>
        <h3>{finding}</h3>
        <span ref={readout} className={styles.readout} aria-hidden="true" />
      </figcaption>
      <div ref={host} className={styles.plot} role="img" aria-label={`${spec.name}. ${finding}.`} />
      <ChartTable spec={spec} judged={judged} />
    </figure>
  )
}

function placeCursor(u: UPlot, x: Float64Array, cursor: number | null) {
  const left = cursor === null ? -10 : u.valToPos(x[cursor] ?? 0, 'x')
  if (u.cursor.idx !== cursor) u.setCursor({ left, top: cursor === null ? -10 : 10 }, false)
}
