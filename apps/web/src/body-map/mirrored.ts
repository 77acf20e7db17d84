import { axisX, type Outline } from './outline.ts'

/** The same on the other side of the body. Pure. */
export const mirrored = ({ from, curves }: Outline): Outline => ({
  from: across(from),
  curves: curves.map((points) => points.map(across)),
})

/** What is drawn of one half, begun and ended on the middle line, with its other half, as one closed line. Pure. */
export function whole(half: Outline): Outline {
  const starts = [half.from, ...half.curves.flatMap((points) => points.slice(-1))]
  const back = half.curves
    .map((points, at) => [...points.slice(0, -1).reverse(), starts[at] ?? half.from].map(across))
    .reverse()
  const last = starts.at(-1) ?? half.from
  // Where the half does not end on the middle line itself, the gap is closed by a straight line.
  const joint = last[0] === axisX ? [] : [[across(last)]]
  return { from: half.from, curves: [...half.curves, ...joint, ...back] }
}

const across = ([x, y]: readonly [number, number]): readonly [number, number] => [round(2 * axisX - x), y]
const round = (x: number) => Math.round(100 * x) / 100
