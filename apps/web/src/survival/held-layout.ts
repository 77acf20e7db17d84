import { niceTicks } from '../durability/nice-ticks.ts'
import { type Curve, runsBeyond } from './survival-layout.ts'

/** A strip of runs by length: like lengths stand on each other. */
export interface HeldLayout {
  readonly heightPx: number
  readonly bottom: number
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly radius: number
  readonly ticks: readonly { readonly at: number; readonly x: number }[]
}

/** Every run a dot at its length, in columns. */
export function heldLayout(curve: Curve, widthPx: number): HeldLayout {
  const ticks = niceTicks(0, Math.max(...curve.at), widthPx < 480 ? 4 : 7)
  const end = ticks.at(-1) ?? 1
  const x = (at: number) => side + (at / end) * (widthPx - 2 * side)
  const columns = new Map<number, number>()
  for (const at of lengthsOf(curve)) {
    const column = Math.round(x(at) / stepPx)
    columns.set(column, (columns.get(column) ?? 0) + 1)
  }
  const tallest = Math.max(...columns.values())
  const rise = Math.min(stepPx, mostPx / tallest)
  const bottom = Math.max(tallest * rise, 24) + 6
  const dots = [...columns].flatMap(([column, n]) =>
    Array.from({ length: n }, (_, index) => ({ x: column * stepPx, y: bottom - (index + 0.5) * rise })),
  )
  return {
    heightPx: bottom + 28,
    bottom,
    dots,
    radius: Math.min(stepPx / 2 - 0.75, Math.max(rise / 2, 1.5)),
    // The last one bears the unit, and would lie on one close before it.
    ticks: ticks
      .map((at) => ({ at, x: x(at) }))
      .filter(({ at, x: here }) => at === end || x(end) - here > unitPx),
  }
}

/** The length of every run, as often as there are runs of it. */
const lengthsOf = (curve: Curve): number[] =>
  curve.at.flatMap((at, index) => {
    const beyond = runsBeyond(curve, curve.at[index + 1] ?? Number.POSITIVE_INFINITY)
    return Array.from({ length: (curve.atRisk[index] ?? 0) - beyond }, () => at)
  })

const side = 14
const stepPx = 9
const unitPx = 100
const mostPx = 160
