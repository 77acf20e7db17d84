import type { CheckIn, History, PastRun } from '@freshlegs/domain'

export const emptyHistory: History = {
  athlete: {},
  today: '2026-11-01',
  runs: [],
  checkIns: [],
  interview: {},
}

/** A run in which nothing happened and nothing was measured. */
export const plainRun: PastRun = {
  id: 'plain',
  day: '2026-10-31',
  startedAtMs: NaN,
  movingS: 3600,
  elapsedS: 3600,
  distanceM: 10_000,
  ascentM: 40,
  descentM: 40,
  verdict: {
    limiter: 'no-fade',
    structured: false,
    onsetMovingS: NaN,
    onsetDistanceM: NaN,
    onsetS: NaN,
    onsetIntervalS: null,
    index: NaN,
    fadePercent: NaN,
    decoupling: NaN,
    heartRateShare: NaN,
  },
  figures: {},
  said: {},
  gear: null,
  byHand: false,
}

/** The same run, with the legs gone after some seconds. */
export const fadedAfter = (run: PastRun, onsetS: number): PastRun => ({
  ...run,
  verdict: {
    ...run.verdict,
    limiter: 'legs',
    onsetMovingS: onsetS,
    onsetS,
    onsetDistanceM: (run.distanceM * onsetS) / run.movingS,
    onsetIntervalS: [0.95 * onsetS, 1.05 * onsetS],
  },
})

/** One run of the plan, before anything is planted in it. */
export interface Slot {
  readonly i: number
  /** Days since the first run. */
  readonly at: number
  readonly isLong: boolean
  /** Whether the cause is there. */
  readonly on: boolean
  /** Whether it is in this history at all. */
  readonly planted: boolean
}

export interface Planting {
  /** Which runs have it. */
  readonly when: When
  /** What is different in a run for the cause to be there, or not to be; more runs than one where it takes more. */
  readonly plant: (run: PastRun, slot: Slot) => PastRun | readonly PastRun[]
  readonly checkIn?: (slot: Slot) => Partial<CheckIn>
  readonly history?: (on: boolean) => Partial<History>
  /** As the cause declares it (`cause.ts`). */
  readonly comparedWith?: 'yourself'
  /** The same without what the cause needs. */
  readonly hide: (history: History) => History
}

export interface Cases extends Readonly<Record<'for' | 'against' | 'unclear' | 'no-data', History>> {
  /** Of what is only compared with the runner: it is there on every run. */
  readonly always?: History
}

/**
 * The four cases of a cause. For: the legs give out where it is there, and hardly elsewhere. Against: it is not there;
 * of what is only compared with the runner, the legs give out where it is not. Unclear: it is there, and the legs never
 * gave out. No data: what it needs is hidden.
 */
export function casesOf(planting: Planting): Cases {
  const there = plantedHistory(planting, { on: true, gaveOut: 'where it is' })
  const cases = {
    for: there,
    unclear: plantedHistory(planting, { on: true, gaveOut: 'nowhere' }),
    'no-data': planting.hide(there),
  }
  return planting.comparedWith === 'yourself'
    ? {
        ...cases,
        against: plantedHistory(planting, { on: true, gaveOut: 'elsewhere' }),
        always: plantedHistory(onEveryRun(planting), { on: true, gaveOut: 'where it is' }),
      }
    : { ...cases, against: plantedHistory(planting, { on: false, gaveOut: 'where it is' }) }
}

/** Planted in short runs as well, as if they were long. */
const onEveryRun = (planting: Planting): Planting => ({
  ...planting,
  when: () => true,
  plant: (run, slot) => planting.plant(run, { ...slot, isLong: true }),
})

type GaveOut = 'where it is' | 'elsewhere' | 'nowhere'

const runCount = 240
const everyDays = 2

/** Every other day a run, every third of them long. */
function plantedHistory(
  { when, plant, checkIn, history }: Planting,
  { on, gaveOut }: { readonly on: boolean; readonly gaveOut: GaveOut },
): History {
  const slots = Array.from({ length: runCount }, (_, i): Slot => {
    const at = everyDays * i
    return { i, at, isLong: i % 3 === 2, on: on && when(i, at), planted: on }
  })
  return {
    ...emptyHistory,
    athlete: { massKg: 65, sex: 'male', heartRateMaxBpm: 185, heartRateRestBpm: 50 },
    runs: slots.flatMap((slot) => {
      const [run, ...more] = [plant(plainOne(slot), slot)].flat()
      const often = !on ? 0.3 : slot.on === (gaveOut === 'where it is') ? 0.75 : 0.05
      const goes = slot.isLong && gaveOut !== 'nowhere' && drawn(slot.i, 11) < often
      return [goes ? fadedAfter(run!, 3600 + 2400 * drawn(slot.i, 5)) : run!, ...more]
    }),
    checkIns: checkIn ? slots.map((slot) => ({ day: dayAt(slot.at), ...checkIn(slot) })) : [],
    ...history?.(on),
  }
}

/** The day of a slot; the last is the day before `today`. */
export const dayAt = (at: number): string =>
  new Date(Date.parse('2026-10-31') - (everyDays * (runCount - 1) - at) * 86_400_000)
    .toISOString()
    .slice(0, 10)

const plainOne = ({ i, at, isLong }: Slot): PastRun => ({
  ...plainRun,
  id: `run-${i}`,
  day: dayAt(at),
  // No two are quite as long: equal times would all be ties.
  movingS: (isLong ? 7200 : 2700) + 60 * drawn(i, 3),
  elapsedS: (isLong ? 7200 : 2700) + 90,
  distanceM: isLong ? 21_000 : 8000,
})

/** By the number of the run and the days since the first. */
type When = (i: number, at: number) => boolean

export const byChance: When = (i) => drawn(i, 7) < 0.4
/** Eleven weeks without, eleven with. */
export const bySeason: When = (_, at) => Math.floor(at / 80) % 2 === 1
/** A long run every five weeks. */
export const nowAndThen: When = (i) => i % 18 === 11
/** The second half. */
export const ofLate: When = (i) => i >= runCount / 2

/** A number between 0 and 1 that is always the same for the same run. */
export function drawn(i: number, salt: number): number {
  let mixed = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
