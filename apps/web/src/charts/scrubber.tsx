import { sayClock } from '@freshlegs/analysis'
import { useEffect, useRef } from 'react'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './controls.module.css'
import { mainCharts } from './list/index.ts'

/** A slider along the run that moves the mark in all charts and on the map: for keyboards, fingers and screen readers. */
export function Scrubber({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const slider = useRef<HTMLInputElement>(null)
  const place = useRef<HTMLOutputElement>(null)
  const { units, language } = useReader()
  const { run } = judged
  const last = run.timeS.length - 1

  useEffect(() => {
    const follow = () => {
      const { cursor } = view.get()
      if (!slider.current || !place.current) return
      const at = cursor ?? 0
      const distance = inWords(measures.distance, run.distanceM[at] ?? 0, units)
      const where = `${inLanguage(distance, language)} · ${sayClock(run.timeS[at] ?? 0)}`
      place.current.textContent = cursor === null ? '' : where
      slider.current.value = String(at)
      slider.current.setAttribute(
        'aria-valuetext',
        [where, ...figuresAt(judged, at, units).map((figure) => inLanguage(figure, language))].join(', '),
      )
    }
    follow()
    return view.watch(follow)
  }, [judged, view, run, units, language])

  return (
    <div className={styles.scrubber}>
      <input
        ref={slider}
        type="range"
        min={0}
        max={last}
        step={Math.max(1, Math.round(last / stepsOverTheRun))}
        defaultValue={0}
        aria-label="Place in the run"
        onChange={(event) => view.set({ cursor: Math.min(last, Number(event.target.value)) })}
      />
      <output ref={place} className={styles.place} aria-hidden="true" />
    </div>
  )
}

/** How many presses of an arrow key lead from start to finish. */
const stepsOverTheRun = 300

function figuresAt(judged: Judged, sample: number, units: Parameters<typeof inWords>[2]): string[] {
  return mainCharts.flatMap(({ measure, column }) => {
    const value = column(judged.run)?.[sample] ?? Number.NaN
    return Number.isNaN(value) ? [] : [inWords(measure, value, units)]
  })
}
