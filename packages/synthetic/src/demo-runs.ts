import { rolling } from './courses/index.ts'
import { type PlantedRun, plantRun } from './plant-run.ts'
import { drawRunner, type Runner } from './runner.ts'
import { tiers } from './tiers.ts'
import { legs, none } from './truths/index.ts'

/** A run to show the program with. Nobody ran it: runner and watch are called simulated, the place is open ocean. */
export interface DemoRun {
  readonly id: string
  /** What a runner reads before trying it. */
  readonly title: string
  readonly says: string
  plant(): PlantedRun
}

/** A woman of thirty-six who runs a kilometre in five and a half minutes on a Sunday. Ours. */
export const demoRunner: Runner = drawRunner(4, {
  athlete: {
    sex: 'female',
    birthYear: 1990,
    heightM: 1.68,
    massKg: 60,
    heartRateMaxBpm: 187,
    heartRateRestBpm: 52,
    heartRateThresholdBpm: 166,
  },
  easySpeedMps: 3.03,
  hillHabitRatio: 1,
  heart: { easyBpm: 146, standingBpm: 66, lagS: 38, driftBpm: 7, driftTauS: 2000 },
})

/** The demonstration, from the plain case to the one that cannot be told. */
export const demoRuns: readonly DemoRun[] = [
  {
    id: 'legs-go',
    title: 'A long run with every sensor',
    says: 'Simulated runner: 28 km in two and a half hours, the legs going after 21 km.',
    plant: () =>
      plantRun({
        // One of the seeds at which every sign of tired legs can be seen.
        seed: 11,
        runner: demoRunner,
        truth: legs,
        course: rolling,
        noise: 0.7,
        durationS: 9180,
        intensityRatio: 1.05,
        effect: {
          onsetRatio: 0.72,
          rampS: 1500,
          lossRatio: 0.13,
          heartRateFollow: 0.12,
          contactRatio: 0.055,
          cadenceRatio: -0.022,
          balanceRatio: 0.008,
        },
        startedAtMs: Date.UTC(2026, 3, 12, 6, 30),
      }),
  },
  {
    id: 'holds-to-the-end',
    title: 'An even run',
    says: 'Simulated runner: an hour and three quarters at one pace, nothing fading.',
    plant: () =>
      plantRun({
        seed: 21,
        runner: demoRunner,
        truth: none,
        course: rolling,
        noise: 0.7,
        durationS: 6300,
        intensityRatio: 1.02,
        startedAtMs: Date.UTC(2026, 3, 19, 6, 30),
      }),
  },
  {
    id: 'no-heart-rate',
    title: 'A fade without a heart rate',
    says: 'Simulated runner: slowing after an hour and a half, with a bare watch that cannot say why.',
    plant: () =>
      plantRun({
        seed: 22,
        runner: demoRunner,
        truth: legs,
        course: rolling,
        tier: tiers[0],
        noise: 0.7,
        durationS: 8400,
        intensityRatio: 1.04,
        effect: { onsetRatio: 0.65, rampS: 1500, lossRatio: 0.12 },
        startedAtMs: Date.UTC(2026, 3, 26, 6, 30),
      }),
  },
]
