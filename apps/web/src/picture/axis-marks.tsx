import { sayClock, type UnitsOfTheReader } from '@freshlegs/analysis'
import { distanceMarks, timeMarks } from '../charts/marks.ts'
import type { Axis } from '../view/run-view.ts'
import { measures } from '../words/measure.ts'
import { useSay } from '../words/use-say.ts'
import type { Layout } from './layout.ts'
import styles from './legs-and-lungs.module.css'

/** Distances or times below the picture, the unit at the end. */
export function AxisMarks({ layout, axis, units }: { layout: Layout; axis: Axis; units: UnitsOfTheReader }) {
  const say = useSay()
  const { widthPx, axisY, end, xOfPlace } = layout
  const most = Math.max(3, Math.floor(widthPx / 80))
  const all = axis === 'distance' ? distanceMarks(0, end, units, most) : timeMarks(0, end, most)
  return (
    <g className={styles.marks}>
      {all
        .filter((at) => xOfPlace(at) < widthPx - unitPx)
        .map((at) => (
          <text key={at} x={xOfPlace(at)} y={axisY} textAnchor={at === 0 ? 'start' : 'middle'}>
            {axis === 'distance'
              ? say(String(Number(measures.distance.shown(at, units).toFixed(1))))
              : sayClock(at)}
          </text>
        ))}
      <text x={widthPx} y={axisY} textAnchor="end">
        {axis === 'distance' ? measures.distance.unit(units) : 'time'}
      </text>
    </g>
  )
}

/** Room for the unit. */
const unitPx = 34
