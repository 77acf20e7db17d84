/** Tracks, activities or laps that a file can have; what follows counts to the last. A day has 8,640 laps of ten seconds. */
export const mostParts = 10_000
