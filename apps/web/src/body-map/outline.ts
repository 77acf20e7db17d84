/** A point of the drawing. The body stands upright in it, 200 wide. */
export type Point = readonly [x: number, y: number]

/** A line of straight pieces (one point) and Bézier curves (three points), each going on where the last ended. */
export interface Outline {
  readonly from: Point
  readonly curves: readonly (readonly Point[])[]
}

/** The middle line of the body. */
export const axisX = 100

/**
 * Reads the part of SVG's path language in which the shapes are written: absolute M, L and C.
 * @throws RangeError on anything else: the drawing is ours
 */
export function outlineOf(drawn: string): Outline {
  const pieces = drawn.trim().split(/(?=[MLC])/)
  const [start, ...rest] = pieces.map((piece) => ({
    word: piece.slice(0, 1),
    points: pointsOf(piece.slice(1)),
  }))
  const from = start?.points[0]
  if (start?.word !== 'M' || !from) throw new RangeError(`expected M first, found ${drawn.slice(0, 20)}`)
  const curves = rest.flatMap(({ word, points }) => piecesOf(points, word === 'C' ? 3 : 1))
  return { from, curves }
}

/** The same as the value of an SVG `d`. */
export const pathOf = ({ from, curves }: Outline): string =>
  `M${from.join(' ')}${curves.map((points) => `${points.length === 1 ? 'L' : 'C'}${points.flat().join(' ')}`).join('')}`

function pointsOf(text: string): Point[] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (numbers.length % 2 !== 0 || numbers.some(Number.isNaN))
    throw new RangeError(`expected pairs of numbers, found ${text}`)
  return piecesOf(numbers, 2).map(([x = 0, y = 0]) => [x, y])
}

function piecesOf<Value>(values: readonly Value[], size: number): Value[][] {
  if (values.length % size !== 0) throw new RangeError(`expected pieces of ${size}, found ${values.length}`)
  return Array.from({ length: values.length / size }, (_, at) => values.slice(at * size, (at + 1) * size))
}
