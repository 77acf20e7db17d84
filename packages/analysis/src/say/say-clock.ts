/** A moment of the run as a watch shows it: `1:52:07`, `48:20`. */
export function sayClock(seconds: number): string {
  if (Number.isNaN(seconds)) return '–'
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
