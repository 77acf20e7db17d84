import type { Survival } from '@freshlegs/domain'
import { niceTicks } from '../durability/nice-ticks.ts'

export type Curve = NonNullable<Survival['curve']>

/** Where everything of the survival curve lies, in CSS pixels. */
export interface SurvivalLayout {
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** The stepped line. */
  readonly line: string
  /** Its limits as closed shapes; empty where there are none. */
  readonly band: string
  /** The months before; empty without. */
  readonly before: string
  /** Round lengths with the number of runs that went that far. */
  readonly ticks: readonly { readonly at: number; readonly x: number; readonly runs: number }[]
  readonly shares: readonly { readonly share: number; readonly y: number }[]
  readonly median: {
    readonly x: number
    readonly y: number
    readonly fromX: number
    readonly toX: number
  } | null
}

export const heightPx = 300
const edges = { left: 42, right: 12, top: 12, bottom: 62 }

/**
 * The curve as paths: level until a run on which the legs gave out, then a step down. Limits that are not known are not
 * drawn; where only one end of the median's interval is known, its mark goes on to the edge.
 */
export function survivalLayout(survival: Survival, widthPx: number): SurvivalLayout | null {
  const { curve, before, median, interval } = survival
  if (!curve || curve.at.length === 0) return null
  const furthest = Math.max(...curve.at, ...(before?.curve.at ?? []))
  const ticks = niceTicks(0, furthest, widthPx < 480 ? 4 : 7)
  const end = ticks.at(-1) ?? furthest
  const right = widthPx - edges.right
  const bottom = heightPx - edges.bottom
  const x = (at: number) => edges.left + (Math.min(at, end) / end) * (right - edges.left)
  const y = (share: number) => bottom - share * (bottom - edges.top)
  return {
    left: edges.left,
    right,
    bottom,
    line: steps(curve.at, curve.share, x, y),
    band: bandOf(curve, x, y),
    before: before ? steps(before.curve.at, before.curve.share, x, y) : '',
    ticks: ticks.map((at) => ({ at, x: x(at), runs: runsBeyond(curve, at) })),
    shares: [0, 0.5, 1].map((share) => ({ share, y: y(share) })),
    median:
      median === null
        ? null
        : { x: x(median), y: y(0.5), fromX: x(interval?.[0] ?? median), toX: x(interval?.[1] ?? end) },
  }
}

/** How many runs went that far with legs that held until then. */
export function runsBeyond({ at, atRisk }: Curve, length: number): number {
  const next = at.findIndex((time) => time >= length)
  return next < 0 ? 0 : (atRisk[next] ?? 0)
}

/** What the curve and its limits are at a length; null where they are not known. */
export function shareAt(curve: Curve, length: number) {
  const at = curve.at.findLastIndex((time) => time <= length)
  return at < 0
    ? { share: 1, lower: null, upper: null }
    : { share: curve.share[at] ?? 1, lower: curve.lower[at] ?? null, upper: curve.upper[at] ?? null }
}

type Place = (value: number) => number
const round = (value: number) => Math.round(value * 10) / 10

/** From all, level and down, level and down. */
function steps(at: readonly number[], share: readonly number[], x: Place, y: Place): string {
  const path = [`M${round(x(0))} ${round(y(1))}`]
  at.forEach((time, index) => {
    path.push(`H${round(x(time))}`)
    const now = share[index] ?? 0
    if (now !== (share[index - 1] ?? 1)) path.push(`V${round(y(now))}`)
  })
  return path.join('')
}

function bandOf({ at, lower, upper }: Curve, x: Place, y: Place): string {
  return at
    .flatMap((time, index) => {
      const [low, high] = [lower[index], upper[index]]
      const until = at[index + 1]
      if (low === null || high === null || low === undefined || high === undefined || until === undefined)
        return []
      return [`M${round(x(time))} ${round(y(high))}H${round(x(until))}V${round(y(low))}H${round(x(time))}Z`]
    })
    .join('')
}
