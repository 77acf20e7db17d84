import type { Lap } from '@freshlegs/domain'
import type { LapRow } from '../schema.ts'

export const lapRow = (athleteId: string, runId: string, number: number, lap: Lap): LapRow => ({
  athlete_id: athleteId,
  run_id: runId,
  number,
  from_s: lap.fromS,
  to_s: lap.toS,
  distance_m: lap.distanceM,
  by: lap.by,
  step: lap.step ?? null,
  intensity: lap.intensity ?? null,
})

export const lapOf = (row: LapRow): Lap => ({
  fromS: row.from_s ?? NaN,
  toS: row.to_s ?? NaN,
  distanceM: row.distance_m ?? NaN,
  by: row.by,
  ...(row.step === null ? {} : { step: row.step }),
  ...(row.intensity === null ? {} : { intensity: row.intensity }),
})
