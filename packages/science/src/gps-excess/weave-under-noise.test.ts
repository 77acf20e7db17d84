import { describe, expect, it } from 'vitest'
import { lcg } from '../series/lcg.ts'

// Decision 26: can a watch tell a runner who weaves? Half hours at 3 m/s, straight or from side to side every 20 to 60 m,
// with position noise of 1.5 to 4 m that wanders over 20 s to 2 min, speed that wanders, and a watch that smooths a little:
// what differs from one run and street to the next. The best case: the way itself is dead straight, and that is known.

const seconds = 1800
const speedMps = 3
const runs = 120

describe('a weave under the noise of GPS', () => {
  it('of half a metre is found in hardly more runs than are found without any', () => {
    expect(foundShare(0.5)).toBeLessThan(0.15)
  })

  it('of a metre, which makes a way a hundredth longer, stays hidden in most runs', () => {
    expect(foundShare(1)).toBeLessThan(0.5)
  })

  it('of two metres is found: as is a footpath that bends by two metres, which is no weave', () => {
    expect(foundShare(2)).toBeGreaterThan(0.9)
  })
})

/** Of runs with such a weave, how many stand out from straight ones, where one in twenty of these may be taken for one. */
function foundShare(amplitudeM: number): number {
  const straight = estimates(0).toSorted((a, b) => a - b)
  const line = straight[Math.floor(0.95 * runs)]!
  return estimates(amplitudeM).filter((one) => one > line).length / runs
}

/** How much longer the way is at a fine scale than at a coarse one, for runs with a weave. Same draws, whatever the weave. */
function estimates(amplitudeM: number): number[] {
  const { uniform, gauss } = lcg(26)
  const wandering = (sd: number, overS: number) => {
    const kept = Math.exp(-1 / overS)
    let now = sd * gauss()
    return Float64Array.from({ length: seconds }, () => {
      now = kept * now + sd * Math.sqrt(1 - kept * kept) * gauss()
      return now
    })
  }
  return Array.from({ length: runs }, () => {
    const [noiseM, overS, smoothS] = [
      1.5 + 2.5 * uniform(),
      20 + 100 * uniform(),
      1 + Math.floor(5 * uniform()),
    ]
    const [offX, offY, speed] = [wandering(noiseM, overS), wandering(noiseM, overS), wandering(0.12, 20)]
    let [x, phase, wavelengthM] = [0, 6.28 * uniform(), 20 + 40 * uniform()]
    const along = new Float64Array(seconds)
    const aside = new Float64Array(seconds)
    for (let i = 0; i < seconds; i++) {
      x += speedMps + speed[i]!
      phase += (2 * Math.PI * speedMps) / wavelengthM
      if (uniform() < 0.02) wavelengthM = 20 + 40 * uniform()
      along[i] = x + offX[i]!
      aside[i] = amplitudeM * Math.sin(phase) + offY[i]!
    }
    const [shownX, shownY] = [smoothed(along, smoothS), smoothed(aside, smoothS)]
    return lengthAt(shownX, shownY, 5) / lengthAt(shownX, shownY, 41) - 1
  })
}

function lengthAt(x: Float64Array, y: Float64Array, overS: number): number {
  const [wayX, wayY] = [smoothed(x, overS), smoothed(y, overS)]
  let length = 0
  for (let i = 60; i < seconds - 60; i++)
    length += Math.hypot(wayX[i]! - wayX[i - 1]!, wayY[i]! - wayY[i - 1]!)
  return length
}

/** Mean over so many seconds around each. */
function smoothed(values: Float64Array, overS: number): Float64Array {
  const half = Math.floor(overS / 2)
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!
  return values.map((_, i) => {
    const from = Math.max(0, i - half)
    const to = Math.min(values.length, i + half + 1)
    return (sums[to]! - sums[from]!) / (to - from)
  })
}
