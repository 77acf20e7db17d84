/** The number that an element or attribute holds; NaN for blanks, words, infinities and what stands for "unknown". */
export function numberIn(text: string | undefined): number {
  if (text === undefined) return Number.NaN
  const value = Number(text)
  if (value === 0 && text.trim() === '') return Number.NaN
  return Math.abs(value) < unknownFloat ? value : Number.NaN
}

/** Garmin's device interface writes 1.0e25 for a float it does not know. */
const unknownFloat = 1e24
