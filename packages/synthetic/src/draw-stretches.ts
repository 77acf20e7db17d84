import type { Track } from '@freshlegs/domain'
import type { Chance } from './chance.ts'
import type { Span } from './traits/index.ts'

/** Stretches of a track spread by chance: gaps and lengths in seconds, the first no sooner than one gap in. */
export function drawStretches(
  track: Track,
  chance: Chance,
  gapS: readonly [lowest: number, highest: number],
  lengthS: readonly [lowest: number, highest: number],
): readonly Span[] {
  const endS = track.timeS.at(-1) ?? 0
  const stretches: Span[] = []
  for (let fromS = chance.between(...gapS); fromS < endS; ) {
    const toS = fromS + chance.between(...lengthS)
    stretches.push({ fromS, toS })
    fromS = toS + chance.between(...gapS)
  }
  return stretches
}

export const isWithin = (stretches: readonly Span[], timeS: number): boolean =>
  stretches.some(({ fromS, toS }) => timeS >= fromS && timeS < toS)
