/**
 * Chance that can be repeated: the same seed and label give the same numbers for ever.
 *
 * Every idea that needs chance forks its own by name, so that taking a sensor away or adding a trait does not
 * shift the luck of the others. (The sheet's generator in `lcg.ts` cannot do that: all of its seeds are places
 * on one and the same circle.)
 *
 * Generator: sfc32 of PractRand, public domain. Normal numbers: Marsaglia's polar method.
 */
export function chance(seed: number, label = ''): Chance {
  let a = spread(seed, label, 0x9e3779b9)
  let b = spread(seed, label, 0x243f6a88)
  let c = spread(seed, label, 0xb7e15162)
  let counter = 1
  let spare = NaN

  const uniform = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  // The first numbers still show the seed.
  for (let i = 0; i < 12; i++) uniform()

  const gauss = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = NaN
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const stretch = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * stretch
      return x * stretch
    }
  }

  return {
    uniform,
    gauss,
    between: (lowest, highest) => lowest + (highest - lowest) * uniform(),
    around: (mean, sd) => mean + sd * Math.max(-2.5, Math.min(2.5, gauss())),
    fork: (name) => chance(seed, `${label}/${name}`),
  }
}

export interface Chance {
  /** The next number in [0, 1). */
  uniform(): number
  /** The next number of mean 0 and standard deviation 1. */
  gauss(): number
  /** The next number in [lowest, highest). */
  between(lowest: number, highest: number): number
  /** Normal, cut at 2.5 standard deviations, so that no runner is a monster. */
  around(mean: number, sd: number): number
  /** Chance of its own under this name; drawing from it moves nothing here. */
  fork(name: string): Chance
}

/** Thirty-two bits that depend on every bit of the seed and the label (FNV-1a, then the finish of MurmurHash3). */
function spread(seed: number, label: string, salt: number): number {
  let hash = Math.imul(salt ^ seed, 0x01000193)
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193)
  hash ^= Math.floor(seed / 2 ** 32)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
