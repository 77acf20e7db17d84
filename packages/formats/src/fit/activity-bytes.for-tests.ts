import { type FieldOf, FitBytes, type TypeName } from './fit-bytes.for-tests.ts'

/** 1 May 2026, 06:30:00 UTC, as FIT counts. */
export const start = Date.UTC(2026, 4, 1, 6, 30) / 1000 - 631_065_600

/** A file that says it is an activity; messages are added by the test. */
export const activityFile = (): FitBytes => new FitBytes().define(15, 0, [[0, 'enum']]).data(15, 4)

/** Samples a second apart, from `start` on: one list of stored values a sample, in the order of `fields`. */
export function addSamples(
  file: FitBytes,
  fields: readonly FieldOf[],
  samples: readonly (readonly number[])[],
  from = start,
): FitBytes {
  file.define(0, 20, [[253, 'uint32'], ...fields])
  for (const [i, values] of samples.entries()) file.data(0, from + i, ...values)
  return file
}

/** A session by what most tests ask for. Lasts for `elapsedS`; `extra` are further fields and their values. */
export function addSession(
  file: FitBytes,
  {
    sport = 1,
    subSport = 0,
    startS = start,
    elapsedS = 10,
    extra = [],
  }: {
    readonly sport?: number
    readonly subSport?: number
    readonly startS?: number
    readonly elapsedS?: number
    readonly extra?: readonly (readonly [number: number, type: TypeName, value: number])[]
  },
): FitBytes {
  const fields: FieldOf[] = [
    [253, 'uint32'],
    [2, 'uint32'],
    [5, 'enum'],
    [6, 'enum'],
    [7, 'uint32'],
  ]
  const more = extra.map(([number, type]): FieldOf => [number, type])
  const values = extra.map(([, , value]) => value)
  return file
    .define(1, 18, [...fields, ...more])
    .data(1, startS + elapsedS, startS, sport, subSport, 1000 * elapsedS, ...values)
}
