/** A moment as XML has it, in UTC; empty where it is not known, or none that a date can hold. */
export const isoTime = (ms: number): string => (Math.abs(ms) <= latestMs ? new Date(ms).toISOString() : '')

const latestMs = 8.64e15
