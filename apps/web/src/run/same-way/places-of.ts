/** One of the two pictures above each other, in pixels. */
export interface Lane {
  readonly top: number
  readonly bottom: number
  readonly lowest: number
  readonly highest: number
  /** One a run, in the order given; NaN in height where the figure is not known. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Where the runs lie over their dates; a lane is null where none of its figures is known. */
export function placesOf(
  startedAtMs: readonly number[],
  {
    speedMps,
    heartRateBpm,
  }: { readonly speedMps: readonly number[]; readonly heartRateBpm: readonly number[] },
  widthPx: number,
): { readonly speedMps: Lane | null; readonly heartRateBpm: Lane | null } {
  const first = Math.min(...startedAtMs)
  const span = Math.max(...startedAtMs) - first
  const inset = Math.min(dotPx, widthPx / 2)
  const x = (ms: number) => (span === 0 ? widthPx / 2 : inset + ((ms - first) / span) * (widthPx - 2 * inset))
  const lane = (values: readonly number[], top: number, heightPx: number): Lane | null => {
    const known = values.filter((value) => Number.isFinite(value))
    if (known.length === 0) return null
    const lowest = Math.min(...known)
    const highest = Math.max(...known)
    const y = (value: number) =>
      lowest === highest ? top + heightPx / 2 : top + (1 - (value - lowest) / (highest - lowest)) * heightPx
    return {
      top,
      bottom: top + heightPx,
      lowest,
      highest,
      points: values.map((value, i) => ({ x: x(startedAtMs[i] ?? Number.NaN), y: y(value) })),
    }
  }
  const speed = lane(speedMps, namePx, speedPx)
  return { speedMps: speed, heartRateBpm: lane(heartRateBpm, (speed?.bottom ?? 0) + namePx + 10, heartPx) }
}

// Heights in pixels.
const namePx = 32
const speedPx = 84
const heartPx = 56
/** A dot at the edge is a whole dot. */
const dotPx = 8
