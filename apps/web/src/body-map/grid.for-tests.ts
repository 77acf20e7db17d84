import { type Outline, outlineOf, type Point } from './outline.ts'
import type { Picture } from './picture-of.ts'

/** A picture as it is seen, a value for each unit of it; row by row. */
export interface Grid {
  readonly width: number
  readonly height: number
  /** Place of the uppermost shape there among the shapes of the picture; -1 beside the body. */
  readonly shape: Int16Array
}

/** What is seen at each point of a picture: its shapes over each other, cut out by its outlines. */
export function gridOf({ outlines, shapes }: Picture): Grid {
  const inside = new Uint8Array(width * height)
  for (const d of outlines)
    fill(d, (cell) => {
      inside[cell] = 1
    })
  const shape = new Int16Array(width * height).fill(-1)
  for (const [index, { d }] of shapes.entries())
    fill(d, (cell) => {
      if (inside[cell]) shape[cell] = index
    })
  return { width, height, shape }
}

/** No drawing is larger. */
const width = 200
const height = 480

/** Each cell whose middle lies in a closed line. */
function fill(d: string, at: (cell: number) => void): void {
  const corners = cornersOf(outlineOf(d.replace('Z', '')))
  for (let row = 0; row < height; row++) {
    const xs = crossingsOf(corners, row + 0.5)
    for (let pair = 0; pair + 1 < xs.length; pair += 2) {
      const from = Math.max(0, Math.ceil((xs[pair] ?? 0) - 0.5))
      const to = Math.min(width - 1, Math.ceil((xs[pair + 1] ?? 0) - 0.5) - 1)
      for (let column = from; column <= to; column++) at(row * width + column)
    }
  }
}

/** Where a level line crosses the closed one, from the left. */
function crossingsOf(corners: readonly Point[], y: number): number[] {
  const xs: number[] = []
  let [beforeX, beforeY] = corners.at(-1) ?? [0, 0]
  for (const [x, cornerY] of corners) {
    if (beforeY <= y !== cornerY <= y)
      xs.push(beforeX + ((y - beforeY) / (cornerY - beforeY)) * (x - beforeX))
    beforeX = x
    beforeY = cornerY
  }
  return xs.toSorted((a, b) => a - b)
}

/** A line as straight pieces so short that nobody sees them. */
function cornersOf({ from, curves }: Outline): Point[] {
  const corners: Point[] = [from]
  for (const points of curves) {
    const start = corners.at(-1) ?? from
    const [one, two, end] = points
    if (!one) continue
    if (!two || !end) corners.push(one)
    else for (let step = 1; step <= steps; step++) corners.push(onCurve(start, one, two, end, step / steps))
  }
  return corners
}

/** Of Bézier's cubic curve. */
function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const along = (axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] +
    3 * t * (1 - t) ** 2 * b[axis] +
    3 * t ** 2 * (1 - t) * c[axis] +
    t ** 3 * d[axis]
  return [along(0), along(1)]
}

const steps = 8
