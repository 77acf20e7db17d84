/**
 * The sheet's own generator of chance (running sheet 1.5): `s = (1664525 s + 1013904223) mod 2^32`, `u = s / 2^32`.
 * Small and poor, but the same on every machine and in every language, which is all that a vector asks for.
 *
 * @param seed any number; taken modulo 2^32
 */
export function lcg(seed: number): Lcg {
  let state = seed >>> 0
  const uniform = (): number => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const gauss = (): number => {
    let sum = -6
    for (let i = 0; i < 12; i++) sum += uniform()
    return sum
  }
  return { uniform, gauss }
}

export interface Lcg {
  /** The next number in [0, 1). */
  uniform(): number
  /** The next number of mean 0 and standard deviation 1: the sum of twelve uniform ones, less 6. */
  gauss(): number
}
