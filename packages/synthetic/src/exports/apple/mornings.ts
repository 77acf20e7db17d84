import type { PlantedMorning } from '../plant-mornings.ts'
import { appleTime } from './apple-time.ts'
import { phone, watch } from './devices.ts'

/**
 * Nights in stages as the watch tells them, in bed as the phone does, and once more as an app does in one piece; what
 * the heart did at rest; the scales, which write pounds now and then.
 */
export const recordsOfMornings = (mornings: readonly PlantedMorning[]): string =>
  mornings
    .flatMap((morning, i) =>
      [...nightOf(morning), ...heartOf(morning), ...weightOf(morning, i % 4 === 0 ? 'lb' : 'kg')].map(
        (measured) => recordXml(morning.day, measured),
      ),
    )
    .join('')

interface Measured {
  readonly type: string
  /** Minutes since midnight. */
  readonly from: number
  readonly to: number
  readonly value: string
  readonly unit?: string
  readonly source?: string
}

function nightOf({ sleepH }: PlantedMorning): readonly Measured[] {
  if (sleepH === undefined) return []
  const minutes = Math.round(60 * sleepH)
  const night: Measured[] = []
  let at = fellAsleep
  for (let left = minutes, part = 0; left > 0; part++) {
    const stage = stages[part % stages.length]!
    const lasts = stage === 'Awake' ? 6 : Math.min(left, 95)
    night.push(asleep(stage, at, at + lasts))
    at += lasts
    if (stage !== 'Awake') left -= lasts
  }
  return [
    ...night,
    { ...asleep('InBed', fellAsleep - 15, at + 10), source: phone },
    { ...asleep('AsleepUnspecified', fellAsleep + 9, fellAsleep + minutes), source: app },
  ]
}

const asleep = (stage: string, from: number, to: number): Measured => ({
  type: 'CategoryTypeIdentifierSleepAnalysis',
  from,
  to,
  value: `HKCategoryValueSleepAnalysis${stage}`,
})

/** A first word on the resting heart rate and the last one; SDNN through night and day, the middle one of the night known. */
function heartOf({ heartRateRestBpm, sdnnMs }: PlantedMorning): readonly Measured[] {
  const atRest =
    heartRateRestBpm === undefined
      ? []
      : ([
          [600, heartRateRestBpm + 4],
          [1380, heartRateRestBpm],
        ] as const)
  const varied =
    sdnnMs === undefined
      ? []
      : ([
          [60, sdnnMs - 8],
          [240, sdnnMs],
          [420, sdnnMs + 5],
          [1020, sdnnMs - 30],
        ] as const)
  return [
    ...atRest.map(([to, bpm]) => ({
      type: 'QuantityTypeIdentifierRestingHeartRate',
      from: 1,
      to,
      unit: 'count/min',
      value: `${bpm}`,
    })),
    ...varied.map(([from, ms]) => ({
      type: 'QuantityTypeIdentifierHeartRateVariabilitySDNN',
      from,
      to: from + 1,
      unit: 'ms',
      value: `${ms}`,
    })),
  ]
}

function weightOf({ massKg }: PlantedMorning, unit: 'lb' | 'kg'): readonly Measured[] {
  if (massKg === undefined) return []
  const value = unit === 'lb' ? massKg / 0.453_592_37 : massKg
  const weighed = { type: 'QuantityTypeIdentifierBodyMass', source: 'Scales' }
  return [
    { ...weighed, from: 430, to: 430, unit, value: `${Number(value.toPrecision(8))}` },
    { ...weighed, from: 1300, to: 1300, unit: 'kg', value: `${massKg + 0.9}` },
  ]
}

function recordXml(day: string, { type, from, to, value, unit, source = watch }: Measured): string {
  const midnightMs = Date.parse(`${day}T00:00:00Z`) - 1000 * utcOffsetS
  const at = (minutes: number) => appleTime(midnightMs + 60_000 * minutes, utcOffsetS)
  const unitXml = unit === undefined ? '' : ` unit="${unit}"`
  return ` <Record type="HK${type}" sourceName="${source}" sourceVersion="11.1"${unitXml} creationDate="${at(to + 3)}" startDate="${at(from)}" endDate="${at(to)}" value="${value}"/>\n`
}

/** The evening before. */
const fellAsleep = -75
const stages = ['AsleepCore', 'AsleepDeep', 'Awake', 'AsleepREM'] as const
const app = 'Schlaf &amp; Traum'
const utcOffsetS = 3600
