import { median } from '@freshlegs/science'
import type { CircumstanceRule } from '../scene.ts'

/** Warm-up, a fast block, and back to the pace of the warm-up. */
export const sandwich: CircumstanceRule = {
  id: 'sandwich',
  see({ pace, baseline, late, settings: { sandwich } }) {
    const warmUp = median(pace.subarray(sandwich.firstEpoch, sandwich.lastEpoch + 1))
    if (!(baseline.level - warmUp > sandwich.warmUp && late.level - warmUp > sandwich.back)) return null
    return { factors: sandwich.factors, value: Math.exp(late.level - warmUp) - 1 }
  },
}
