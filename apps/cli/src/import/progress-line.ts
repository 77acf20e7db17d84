/** Where an import is, on one line of a terminal. */
export function progressLine({ done, of, perSecond, leftS, now }: Progress): string {
  const share = of === null ? `${done}` : `${done} of ${of}`
  const rate = perSecond === null ? '' : `, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second`
  const left = leftS === null ? '' : `, ${sayLeft(leftS)} left`
  return `${share}${rate}${left}${now === null ? '' : `: ${shortened(now)}`}`
}

interface Progress {
  readonly done: number
  /** Null while it is not known. */
  readonly of: number | null
  readonly perSecond: number | null
  readonly leftS: number | null
  /** What is read just now. */
  readonly now: string | null
}

const sayLeft = (seconds: number) =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`

/** The end of a path says more than its beginning. */
const shortened = (path: string) => (path.length <= longest ? path : `…${path.slice(1 - longest)}`)
const longest = 40
