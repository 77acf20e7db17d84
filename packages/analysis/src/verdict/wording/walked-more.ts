import type { Told } from './told.ts'

/** Rise of the walking share from which it is worth a word (verdict sheet 2.8). */
const walkShareRise = 0.15

/** True where the runner walked clearly more late in the run than early. */
export const walkedMore = ({ judgement: { facts } }: Told): boolean =>
  facts.walkShareLate - facts.walkShareBefore > walkShareRise
