/** What a reader is used to. Numbers inside stay SI; only sentences, cards and pages turn them round. */
export type UnitsOfTheReader = 'metric' | 'imperial'

/** International mile. */
export const metresPerMile = 1609.344
