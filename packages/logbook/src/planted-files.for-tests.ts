import type { Recording } from '@freshlegs/domain'
import { writeGpx, writeTcx } from '@freshlegs/formats'
import { legs, none, plantRun, type RunPlan, writeFit } from '@freshlegs/synthetic'

const dayMs = 86_400_000

/** A quarter of an hour of running, a day a number: small enough for many. */
export const shortRun = (day: number, plan: Partial<RunPlan> = {}): Recording =>
  plantRun({
    seed: 100 + day,
    truth: none,
    durationS: 900,
    spacing: 5,
    startedAtMs: Date.UTC(2026, 4, 1, 6, 30) + day * dayMs,
    ...plan,
  }).recording

/** A run long enough to be judged. */
export const longRun = (day: number, plan: Partial<RunPlan> = {}): Recording =>
  plantRun({
    seed: 12,
    truth: legs,
    startedAtMs: Date.UTC(2026, 4, 1, 6, 30) + day * dayMs,
    ...plan,
  }).recording

export const fitOf = (recording: Recording): Uint8Array => writeFit(recording)
export const tcxOf = (recording: Recording): Uint8Array => new TextEncoder().encode(writeTcx(recording))
export const gpxOf = (recording: Recording): Uint8Array => new TextEncoder().encode(writeGpx(recording))
