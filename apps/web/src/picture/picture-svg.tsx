import { sayClock, type UnitsOfTheReader } from '@freshlegs/analysis'
import { type PointerEvent, useId } from 'react'
import type { Judged } from '../reading/messages.ts'
import type { Axis, RunView, Span } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { inWords, measures } from '../words/measure.ts'
import { useSay } from '../words/use-say.ts'
import { area } from './area.ts'
import { AxisMarks } from './axis-marks.tsx'
import { Band } from './band.tsx'
import { CursorLine } from './cursor-line.tsx'
import type { Layout } from './layout.ts'
import styles from './legs-and-lungs.module.css'
import { OnsetMark } from './onset-mark.tsx'
import { Patterns } from './patterns.tsx'

interface PictureSvgProps {
  readonly judged: Judged
  readonly layout: Layout
  readonly lit: Span | null
  readonly axis: Axis
  readonly units: UnitsOfTheReader
  readonly view: Store<RunView>
}

/** The drawing itself, in pixels. Colours are classes, so that light and dark need no drawing again. */
export function PictureSvg({ judged, layout, lit, axis, units, view }: PictureSvgProps) {
  const id = useId()
  const say = useSay()
  const { widthPx, heightPx, lungs, ribbon, legs } = layout
  const { onset } = judged.report
  const point = (event: PointerEvent<SVGSVGElement>) =>
    view.set({ cursor: layout.sampleAt(event.clientX - event.currentTarget.getBoundingClientRect().left) })

  return (
    <svg
      className={styles.svg}
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      aria-hidden="true"
      onPointerMove={point}
      onPointerLeave={() => view.set({ cursor: null })}
    >
      <Patterns id={id} />
      {lit && (
        <rect
          className={styles.lit}
          x={layout.xOfSecond(lit.fromS)}
          y={lungs.top}
          width={Math.max(2, layout.xOfSecond(lit.toS) - layout.xOfSecond(lit.fromS))}
          height={legs.bottom - lungs.top}
        />
      )}
      <Band id={id} meaning="lungs" band={lungs} strained={{ from: 0, to: lungs.limitY }} widthPx={widthPx} />
      <Band
        id={id}
        meaning="legs"
        band={legs}
        strained={{ from: legs.limitY, to: heightPx }}
        widthPx={widthPx}
      />
      <path className={styles.ribbonFresh} d={area(ribbon.edges.map((edge) => whole(edge, ribbon)))} />
      <path className={styles.ribbon} d={area(ribbon.edges)} />
      {onset && (
        <OnsetMark id={id} onset={onset} layout={layout}>
          {axis === 'distance'
            ? say(inWords(measures.distance, onset.distanceM, units))
            : sayClock(onset.timeS)}
        </OnsetMark>
      )}
      <AxisMarks layout={layout} axis={axis} units={units} />
      <CursorLine layout={layout} judged={judged} view={view} />
    </svg>
  )
}

/** The ribbon had nothing been lost; as unknown as what is left of it. */
const whole = ({ x, to }: Layout['ribbon']['edges'][number], { top, bottom }: Layout['ribbon']) =>
  Number.isNaN(to) ? { x, from: to, to } : { x, from: bottom, to: top }
