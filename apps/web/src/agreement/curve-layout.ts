import { type Step, shareOf } from './share-words.ts'

export const heightPx = 280
const edges = { left: 46, right: 12, top: 12, bottom: 44 }

/** Where everything of the curve lies, in CSS pixels: signs of legs to the right, the runner's own word upwards. Pure. */
export function curveLayout(steps: readonly Step[], widthPx: number) {
  const right = widthPx - edges.right
  const bottom = heightPx - edges.bottom
  const end = steps.at(-1)?.high ?? 100
  const x = (figure: number) => round(edges.left + (figure / end) * (right - edges.left))
  const y = (share: number) => round(bottom - share * (bottom - edges.top))
  const points = steps.flatMap((step) => {
    const known = shareOf(step)
    return known
      ? [
          {
            n: step.n,
            // Where the figures of these runs lie, and under it how many there are, in the middle of the step.
            x: x(step.mean ?? (step.low + step.high) / 2),
            labelX: x((step.low + step.high) / 2),
            y: y(known.share),
            lowY: y(known.low),
            highY: y(known.high),
          },
        ]
      : []
  })
  return {
    left: edges.left,
    right,
    bottom,
    points,
    // Over steps without a run it goes on: a gap would hide that both ends are of one curve.
    line: points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
    ticks: [...steps.map(({ low }) => low), end].map((figure) => ({ figure, x: x(figure) })),
    shares: [0, 0.5, 1].map((share) => ({ share, y: y(share) })),
  }
}

const round = (px: number) => Math.round(10 * px) / 10
