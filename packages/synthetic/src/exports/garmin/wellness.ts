import { strToU8 } from 'fflate'
import type { ExportEntry } from '../export-entry.ts'
import type { PlantedMorning } from '../plant-mornings.ts'

/** Nights and days as an account keeps them, a hundred a file: with naps, nights without stages, days off the wrist. */
export function wellness(mornings: readonly PlantedMorning[]): readonly ExportEntry[] {
  const days = new Map<string, Day>()
  for (const { day, heartRateRestBpm, stress } of mornings) {
    if (heartRateRestBpm !== undefined) days.set(day, { ...days.get(day), heartRateRestBpm })
    const before = dayBefore(day)
    if (stress !== undefined) days.set(before, { ...days.get(before), stress })
  }
  const withBody = mornings.filter(({ massKg }) => massKg !== undefined)
  return [
    ...inFiles(mornings.flatMap(nightOf), (span) => `Wellness/${span}_1_sleepData.json`),
    ...inFiles(mornings.flatMap(healthOf), (span) => `Wellness/${span}_1_healthStatusData.json`),
    ...inFiles([...days].sort().map(dayOf), (span) => `Aggregator/UDSFile_${span}.json`),
    entry('Wellness/1_userBioMetrics.json', [
      { version: 1, metaData: { calendarDate: '2015-01-01T12:00:00.0' }, userSetNullForWeight: true },
      ...withBody.map(bodyOf),
    ]),
  ]
}

interface Day {
  readonly heartRateRestBpm?: number
  readonly stress?: number
}

function nightOf({ day, sleepH }: PlantedMorning): readonly object[] {
  const night = {
    sleepStartTimestampGMT: `${dayBefore(day)}T21:30:00.0`,
    sleepEndTimestampGMT: `${day}T05:00:00.0`,
    calendarDate: day,
  }
  // The watch lay beside the bed: the window that its runner once set.
  if (sleepH === undefined) return [{ ...night, sleepWindowConfirmationType: 'OFF_WRIST' }]
  const sleptS = Math.round(3600 * sleepH)
  const stages = { deepSleepSeconds: 4800, remSleepSeconds: 5400 }
  const nap = { calendarDate: day, deepSleepSeconds: 0, lightSleepSeconds: 1500, retro: true }
  return [
    ...(sleptS % 7 === 0 ? [nap] : []),
    {
      ...night,
      sleepWindowConfirmationType: 'ENHANCED_CONFIRMED_FINAL',
      ...stages,
      lightSleepSeconds: sleptS - stages.deepSleepSeconds - stages.remSleepSeconds,
      awakeSleepSeconds: 900,
      unmeasurableSeconds: 0,
      averageRespiration: 13,
      sleepScores: { overallScore: 81, qualityScore: 78 },
      retro: false,
    },
  ]
}

const healthOf = ({ day, rmssdMs }: PlantedMorning): readonly object[] => [
  {
    calendarDate: day,
    createTimestampUTC: `${day}T06:00:00.0`,
    metrics: [
      rmssdMs === undefined
        ? { type: 'HRV', value: 0, status: 'UNKNOWN' }
        : { type: 'HRV', value: rmssdMs, status: 'IN_RANGE', baselineLowerLimit: 48, baselineUpperLimit: 74 },
      { type: 'RESPIRATION', value: 13.4, status: 'IN_RANGE' },
    ],
  },
]

const dayOf = ([day, { heartRateRestBpm, stress }]: readonly [string, Day]): object => ({
  calendarDate: day,
  totalSteps: 10_000,
  ...(heartRateRestBpm === undefined
    ? {}
    : { restingHeartRate: heartRateRestBpm, currentDayRestingHeartRate: heartRateRestBpm + 9 }),
  allDayStress: {
    calendarDate: day,
    aggregatorList: [
      { type: 'TOTAL', averageStressLevel: stress === undefined ? -1 : 10 * stress - 5 },
      { type: 'AWAKE', averageStressLevel: stress === undefined ? -2 : Math.round(10 * stress) },
      { type: 'ASLEEP', averageStressLevel: 12 },
    ],
  },
})

const bodyOf = ({ day, massKg = 0 }: PlantedMorning): object => ({
  version: 2,
  metaData: { calendarDate: `${day}T07:10:24.423` },
  weight: {
    weight: Math.round(1000 * massKg),
    sourceType: 'INDEX_SCALE',
    timestampGMT: `${day}T05:10:24.423`,
  },
})

function inFiles(objects: readonly object[], nameOf: (span: string) => string): readonly ExportEntry[] {
  const files: ExportEntry[] = []
  for (let from = 0; from < Math.max(1, objects.length); from += 100)
    files.push(entry(nameOf(`part-${1 + from / 100}`), objects.slice(from, from + 100)))
  return files
}

const entry = (name: string, value: unknown): ExportEntry => ({
  name: `DI_CONNECT/DI-Connect-${name}`,
  bytes: strToU8(JSON.stringify(value)),
})

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
