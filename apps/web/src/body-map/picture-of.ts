import type { Figure } from './figure.ts'
import { mirrored, whole } from './mirrored.ts'
import { type Outline, outlineOf, pathOf } from './outline.ts'
import { isPaired, type Place } from './place.ts'

/** A picture ready to be shown: every line as the value of an SVG `d`. */
export interface Picture {
  readonly outlines: readonly string[]
  readonly shapes: readonly { readonly place: Place; readonly d: string }[]
  readonly lines: readonly string[]
}

/** Which of the runner's sides is at the right of the picture: seen from the front it is the left. */
type AtRight = 'left' | 'right'

/** A figure with both its halves, each shape with the place of the body it stands for. Pure. */
export function pictureOf({ outlines, regions, lines }: Figure, atRight: AtRight): Picture {
  const both = (half: string) => [outlineOf(half), mirrored(outlineOf(half))].map(pathOf)
  const atLeft = atRight === 'left' ? 'right' : 'left'
  return {
    outlines: outlines.flatMap(both),
    lines: lines.flatMap(both),
    shapes: regions.flatMap(({ region, half }) => {
      const outline = outlineOf(half)
      const drawn = (side: Place['side'], line: Outline) => ({
        place: { region, side },
        d: `${pathOf(line)}Z`,
      })
      return isPaired(region)
        ? [drawn(atRight, outline), drawn(atLeft, mirrored(outline))]
        : [drawn('middle', whole(outline))]
    }),
  }
}
