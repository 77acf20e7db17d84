import { type FigureId, figures, type PastRun } from '@freshlegs/domain'

/** The same run with what cannot be, or is no number, taken for unknown. Most runs come out as they are. */
export function believable(run: PastRun): PastRun {
  const lengths = positive(run)
  const known = finiteFigures(run)
  return lengths === run && known === run.figures ? run : { ...lengths, figures: known }
}

/** No run takes longer, or goes further: a year, and once round the world. */
const mostS = 366 * 86_400
const mostM = 40_000_000

function positive(run: PastRun): PastRun {
  const { movingS, elapsedS, distanceM, ascentM, descentM } = run
  const lengths = {
    movingS: within(movingS, 1, mostS),
    elapsedS: within(elapsedS, 1, mostS),
    distanceM: within(distanceM, 1, mostM),
    ascentM: within(ascentM, 0, mostM),
    descentM: within(descentM, 0, mostM),
  }
  const isSame =
    Object.is(lengths.movingS, movingS) &&
    Object.is(lengths.elapsedS, elapsedS) &&
    Object.is(lengths.distanceM, distanceM) &&
    Object.is(lengths.ascentM, ascentM) &&
    Object.is(lengths.descentM, descentM)
  return isSame ? run : { ...run, ...lengths }
}

const within = (value: number, least: number, most: number) => (value >= least && value <= most ? value : NaN)

function finiteFigures({ figures: given }: PastRun): PastRun['figures'] {
  if (areFine(given)) return given
  const kept: { [Id in FigureId]?: number } = {}
  for (const { id } of figures) {
    const value = given[id]
    if (value !== undefined && Math.abs(value) < mostFigure) kept[id] = value
  }
  return kept
}

function areFine(given: Readonly<Record<string, number>>): boolean {
  // NaN is unknown already, and is not below anything: such a run is copied once.
  for (const id in given) if (!(Math.abs(given[id]!) < mostFigure)) return false
  return true
}

/** Beyond any figure of any run; its square is still a number. */
const mostFigure = 1e12
