import type { Epochs } from './epochs.ts'
import type { Span } from './judgement.ts'
import type { Places } from './places.ts'
import type { ReadBins } from './read-bins.ts'
import type { Window } from './windows.ts'

/** From the start of one bin to the end of another, on the clock of the recording; cut at the ends of the run. */
export function spanOfBins(read: ReadBins, first: number, last: number): Span {
  const inside = (bin: number) => Math.max(0, Math.min(read.count - 1, bin))
  return {
    fromS: read.bins.elapsedS[inside(first)]!,
    toS: read.bins.elapsedS[inside(last)]! + read.lengthS,
  }
}

export function spanOfEpochs(read: ReadBins, epochs: Epochs, window: Window): Span {
  return spanOfBins(read, epochs.bin[window.from]!, epochs.bin[window.to - 1]! + read.binsPerEpoch - 1)
}

/** @param places in order, at least one */
export function spanOfPlaces(read: ReadBins, epochs: Epochs, places: Places): Span {
  return spanOfEpochs(read, epochs, { from: places[0]!, to: places.at(-1)! + 1 })
}
