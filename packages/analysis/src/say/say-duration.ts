/** A span of time in words: `48 minutes`, `1 h 52 min`, `40 seconds`. */
export function sayDuration(seconds: number): string {
  if (Number.isNaN(seconds)) return '–'
  if (seconds < 90) return `${Math.round(seconds)} seconds`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${minutes} minutes`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`
}
