import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Extra length of a sine-shaped path: `2/pi * sqrt(1 + k²) * E(k² / (1 + k²)) - 1` with `k = 2 pi A / lambda`. */
export function weaveExcess(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const k2 = ((2 * Math.PI * given.amplitudeM) / given.wavelengthM) ** 2
  return {
    excessRatio: (2 / Math.PI) * Math.sqrt(1 + k2) * completeEllipticE(k2 / (1 + k2)) - 1,
    approximateRatio: ((Math.PI * given.amplitudeM) / given.wavelengthM) ** 2,
  }
}

/** Complete elliptic integral of the second kind of parameter m, by the arithmetic-geometric mean. */
function completeEllipticE(m: number): number {
  let a = 1
  let b = Math.sqrt(1 - m)
  let sum = m / 2
  for (let power = 0.5; a - b > 1e-15; ) {
    const c = (a - b) / 2
    ;[a, b] = [(a + b) / 2, Math.sqrt(a * b)]
    power *= 2
    sum += power * c ** 2
  }
  return (Math.PI / (2 * a)) * (1 - sum)
}

export const weaveExcessModel = defineModel(card, weaveExcess)
