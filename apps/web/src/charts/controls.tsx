import { Choice } from '../parts/choice.tsx'
import type { Judged } from '../reading/messages.ts'
import type { Axis, RunView } from '../view/run-view.ts'
import { type Store, usePart } from '../view/store.ts'
import styles from './controls.module.css'
import { Scrubber } from './scrubber.tsx'

/** What acts on all charts: the axis, the zoom and the slider. */
export function Controls({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const axis = usePart(view, (value) => value.axis)
  const zoomed = usePart(view, (value) => value.zoom !== null)
  const { run } = judged
  const endS = run.timeS.at(-1) ?? 0

  const zoomIn = () => {
    const { zoom, cursor } = view.get()
    const { fromS, toS } = zoom ?? { fromS: 0, toS: endS }
    const middle = cursor === null ? (fromS + toS) / 2 : (run.timeS[cursor] ?? 0)
    const quarter = (toS - fromS) / 4
    view.set({ zoom: { fromS: Math.max(0, middle - quarter), toS: Math.min(endS, middle + quarter) } })
  }

  return (
    <div className={styles.controls}>
      <Choice<Axis>
        name="axis"
        legend="Along the bottom"
        options={axes}
        chosen={axis}
        onChoose={(chosen) => view.set({ axis: chosen })}
      />
      <div className={styles.zoom}>
        <button type="button" data-weight="quiet" onClick={zoomIn}>
          Zoom in
        </button>
        <button type="button" data-weight="quiet" disabled={!zoomed} onClick={() => view.set({ zoom: null })}>
          Whole run
        </button>
      </div>
      <Scrubber judged={judged} view={view} />
    </div>
  )
}

const axes = [
  { value: 'distance', label: 'Distance' },
  { value: 'time', label: 'Time' },
] as const
