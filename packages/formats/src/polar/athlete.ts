import type { Athlete } from '@freshlegs/domain'
import { firstNumber, objectOf, textOf } from './fields.ts'

/** What a session knows of its runner; keys of the new exports and of the old ones. */
export function polarAthlete(session: unknown): Athlete {
  const { physicalInformation, physicalInformationSnapshot } = objectOf(session)
  const known = objectOf(physicalInformation ?? physicalInformationSnapshot)
  const massKg = firstNumber(known.weightKg, known['weight, kg'], known.weight)
  const heightM = firstNumber(known.heightCm, known['height, cm'], known.height) / 100
  const birthYear = Number(/^\d{4}/.exec(textOf(known.birthday))?.[0] ?? Number.NaN)
  const sex = sexes.get(textOf(known.sex).toUpperCase())
  const heartRateMaxBpm = firstNumber(known.maximumHeartRate)
  const heartRateRestBpm = firstNumber(known.restingHeartRate)
  const heartRateThresholdBpm = firstNumber(known.anaerobicThreshold)
  return {
    ...(massKg > 0 ? { massKg } : {}),
    ...(heightM > 0 ? { heightM } : {}),
    ...(birthYear > 0 ? { birthYear } : {}),
    ...(sex === undefined ? {} : { sex }),
    ...(heartRateMaxBpm > 0 ? { heartRateMaxBpm } : {}),
    ...(heartRateRestBpm > 0 ? { heartRateRestBpm } : {}),
    ...(heartRateThresholdBpm > 0 ? { heartRateThresholdBpm } : {}),
  }
}

const sexes: ReadonlyMap<string, NonNullable<Athlete['sex']>> = new Map([
  ['FEMALE', 'female'],
  ['MALE', 'male'],
])
