import type { Figures } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'
import type { PlannedRun } from './planned-run.ts'
import type { RunnerState } from './runner-state.ts'

const criticalSpeedMps = 3.9

/** What a watch, a strap and a pod would have measured before it is known how the run ends. */
export function drawFigures(
  run: Omit<PlannedRun, 'figures'>,
  { at, state, luck }: { at: number; state: RunnerState; luck: Chance },
): Figures {
  const { kind, distanceM, speedMps, climbPerKm, aboveThreshold, openingShare } = run
  const hours = distanceM / speedMps / 3600
  const fast = kind === 'tempo' || kind === 'intervals' || kind === 'race'
  const first = clamp(luck.around(kind === 'intervals' ? 0.2 : 0.05, 0.012), 0.01, 0.5)
  const heartRateBpm = luck.around({ easy: 138, long: 142, tempo: 160, intervals: 158, race: 166 }[kind], 3)
  return {
    openingSpeedMps: openingShare * criticalSpeedMps,
    steadySpeedMps: speedMps,
    speedFreshMps: speedMps * (1 + luck.around(0, 0.01)),
    speedVariationRatio: first * (1 + luck.around(0.05, 0.1)),
    speedVariationFirstRatio: first,
    cadenceFreshSpm: 172 * (speedMps / 3) ** 0.2 * (1 - state.formDrift) * (1 + luck.around(0, 0.004)),
    balanceFreshRatio: clamp(luck.around(0.006, 0.004), 0, 0.05),
    bounceM: luck.around(0.082, 0.003),
    aboveThresholdRatio: aboveThreshold,
    aboveThresholdFirstRatio: clamp(aboveThreshold + luck.around(0, 0.04), 0, 1),
    easyRatio: clamp(1 - aboveThreshold - luck.between(0.05, 0.25), 0, 1),
    heartRateFreshBpm: heartRateBpm,
    efficiencyMPerBeat: (60 * speedMps) / heartRateBpm,
    heartLoad: hours * luck.around({ easy: 60, long: 75, tempo: 110, intervals: 110, race: 140 }[kind], 6),
    legLoad:
      hours * (1 + 0.02 * climbPerKm) * { easy: 1, long: 1.05, tempo: 1.4, intervals: 1.6, race: 1.5 }[kind],
    steps: hours * 3600 * (172 / 60),
    descentJPerKg: 9.81 * (climbPerKm > 10 ? 1 : 0.2) * climbPerKm * (distanceM / 1000),
    energyJPerKg: 3.8 * distanceM,
    temperatureC: clamp(luck.around(11 - 8 * Math.cos((2 * Math.PI * at) / 365), 4), -5, 36),
    altitudeM: luck.around(120, 40),
    ...(fast
      ? {
          fastest400Mps: luck.around(4.35, 0.05),
          fastest800Mps: luck.around(4.12, 0.04),
          fastest1500Mps: luck.around(4.0, 0.05),
          fastest3000Mps: luck.around(3.92, 0.05),
          fastest5000Mps: luck.around(3.84, 0.05),
        }
      : {}),
    ...(kind === 'race' || (fast && distanceM > 10_000) ? { fastest10000Mps: luck.around(3.68, 0.06) } : {}),
    ...(kind === 'race' ? { fastestHalfMps: luck.around(3.42, 0.06) } : {}),
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
