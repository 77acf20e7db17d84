import type { Cause } from '../../cause.ts'
import { aboveThreshold } from './above-threshold.ts'
import { easyTooHard } from './easy-too-hard.ts'
import { thresholdFalling } from './threshold-falling.ts'

/** Where is the threshold, and which side of it is run? */
export const endurance: readonly Cause[] = [aboveThreshold, easyTooHard, thresholdFalling]
