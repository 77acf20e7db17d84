/**
 * The sheets' generator of chance (running sheet 1.5): `s = (1664525 s + 1013904223) mod 2^32`, `u = s / 2^32`.
 * The same on every machine.
 */
export function lcg(seed: number): Lcg {
  let state = seed >>> 0
  return {
    uniform() {
      state = (Math.imul(1664525, state) + 1013904223) >>> 0
      return state / 2 ** 32
    },
  }
}

export interface Lcg {
  /** The next number in [0, 1). */
  uniform(): number
}
