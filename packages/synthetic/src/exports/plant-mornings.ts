import type { MeasuredMorning } from '@freshlegs/domain'
import { chance as chanceOf } from '../chance.ts'
import type { KeptRun } from './kept-run.ts'

/** What watch and scales tell of a morning, in the steps in which they keep it. */
export type PlantedMorning = Omit<MeasuredMorning, 'from'>

/**
 * Mornings of every day from a fortnight before the first run to the last: now and then the watch was left off, and not
 * every day is a day for the scales. Same runs, same mornings.
 */
export function plantMornings(runs: readonly Pick<KeptRun, 'startedAtMs'>[]): readonly PlantedMorning[] {
  const starts = runs.map(({ startedAtMs }) => Math.floor(startedAtMs / dayMs))
  const luck = chanceOf(starts.length, 'mornings')
  const mornings: PlantedMorning[] = []
  for (let day = Math.min(...starts) - 14; day <= Math.max(...starts); day++) {
    const sleptMinutes = Math.round(luck.around(7.2 * 60, 45))
    const worn = {
      sleepH: sleptMinutes / 60,
      heartRateRestBpm: Math.round(luck.around(48, 2)),
      rmssdMs: Math.round(luck.around(62, 8)),
      sdnnMs: Math.round(luck.around(70, 9)),
      stress: Math.round(luck.around(28, 8)) / 10,
    }
    const weighed = { massKg: Math.round(luck.around(613, 6)) / 10 }
    mornings.push({
      day: new Date(day * dayMs).toISOString().slice(0, 10),
      ...(luck.uniform() < 0.9 ? worn : {}),
      ...(luck.uniform() < 0.3 ? weighed : {}),
    })
  }
  return mornings.filter((morning) => Object.keys(morning).length > 1)
}

const dayMs = 86_400_000
