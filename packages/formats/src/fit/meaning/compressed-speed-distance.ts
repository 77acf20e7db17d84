/**
 * Speed and distance that a sample carries in three bytes: twelve bits of speed in 1/100 m/s, twelve bits of
 * distance in 1/16 m that start over after 256 m. `bytes` has three entries a row, NaN where there are none.
 * Layout from python-fitparse (MIT), checked against the samples it publishes of such a file.
 */
export function expandSpeedDistance(bytes: Float64Array): {
  readonly speedMps: Float64Array
  readonly distanceM: Float64Array
} {
  const rows = Math.floor(bytes.length / 3)
  const speedMps = new Float64Array(rows).fill(Number.NaN)
  const distanceM = new Float64Array(rows).fill(Number.NaN)
  let sixteenths = 0
  for (let row = 0; row < rows; row++) {
    const low = bytes[3 * row]!
    const middle = bytes[3 * row + 1]!
    const high = bytes[3 * row + 2]!
    if (Number.isNaN(low) || Number.isNaN(middle) || Number.isNaN(high)) continue
    speedMps[row] = (low | ((middle & 0x0f) << 8)) / 100
    sixteenths = accumulate(sixteenths, (middle >> 4) | (high << 4), 12)
    distanceM[row] = sixteenths / 16
  }
  return { speedMps, distanceM }
}

/** The next value of a counter of which only the low `bits` bits were kept, and which never runs back. */
export function accumulate(before: number, low: number, bits: number): number {
  const turn = 2 ** bits
  return before + ((low - (before % turn) + turn) % turn)
}
