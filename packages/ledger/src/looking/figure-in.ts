import type { FigureId, PastRun } from '@freshlegs/domain'

/** NaN where it is not known. */
export const figureIn = (run: PastRun, id: FigureId): number => run.figures[id] ?? NaN
