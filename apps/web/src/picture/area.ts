/** One point of an outline: place along the run, and the two edges of the band there, in pixels. */
export interface Edge {
  readonly x: number
  readonly from: number
  readonly to: number
}

/** SVG path of a band. Where an edge is unknown (NaN) the band is interrupted. */
export function area(edges: readonly Edge[]): string {
  return stretchesOf(edges)
    .map((stretch) => {
      const there = stretch.map(({ x, to }) => `${round(x)} ${round(to)}`)
      const back = stretch.toReversed().map(({ x, from }) => `${round(x)} ${round(from)}`)
      return `M${there.join('L')}L${back.join('L')}Z`
    })
    .join('')
}

/** Where the band is interrupted: pairs of places, in pixels. */
export function gaps(edges: readonly Edge[], fromX: number, toX: number): { from: number; to: number }[] {
  const known = stretchesOf(edges)
  const bounds = [
    fromX,
    ...known.flatMap((stretch) => [stretch[0]?.x ?? fromX, stretch.at(-1)?.x ?? toX]),
    toX,
  ]
  const found: { from: number; to: number }[] = []
  for (let i = 0; i < bounds.length; i += 2) {
    const from = bounds[i] ?? fromX
    const to = bounds[i + 1] ?? toX
    if (to - from > leastGapPx) found.push({ from, to })
  }
  return found
}

/** Narrower than this a gap is the width of a minute, not a silent sensor. */
const leastGapPx = 6

function stretchesOf(edges: readonly Edge[]): Edge[][] {
  const stretches: Edge[][] = []
  let open = false
  for (const edge of edges) {
    const known = !Number.isNaN(edge.from + edge.to + edge.x)
    if (known && !open) stretches.push([])
    if (known) stretches.at(-1)?.push(edge)
    open = known
  }
  return stretches
}

const round = (px: number) => Math.round(px * 10) / 10
