/**
 * The value below which a share `p` of the standard normal distribution lies; -Infinity at 0, Infinity at 1, NaN
 * outside. Newton's method on the distribution function from Acklam's start, exact to 1e-13 between 1e-12 and 1 - 1e-12.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  // Symmetric, and the lower half is where small shares keep their digits.
  if (p > 0.5) return -normalQuantile(1 - p)
  let x = -Math.sqrt(-2 * Math.log(p)) + 1
  for (let round = 0; round < 50; round++) {
    const step = (normalShare(x) - p) / density(x)
    // A full step from far out may leap over the other side.
    x -= Math.max(-1, Math.min(1, step))
    if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(x))) break
  }
  return x
}

/** Share of the standard normal distribution below `x`. */
export function normalShare(x: number): number {
  if (x > 0) return 1 - normalShare(-x)
  return x < -4 ? tail(-x) : 0.5 - body(-x)
}

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** From the middle to `x`, by the series of Marsaglia (2004, J Stat Softw 11:4). */
function body(x: number): number {
  let sum = x
  let term = x
  for (let i = 3; term > 1e-18 * sum; i += 2) {
    term *= (x * x) / i
    sum += term
  }
  return sum * density(x)
}

/** Beyond `x`, by the continued fraction of Laplace, from the inside out. */
function tail(x: number): number {
  let fraction = x
  for (let k = 60; k >= 1; k--) fraction = x + k / fraction
  return density(x) / fraction
}
