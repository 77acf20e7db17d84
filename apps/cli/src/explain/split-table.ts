import { sayPace } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import type { CardLook } from './card-look.ts'

/** More lines than this are gathered into longer stretches, so that a card stays a card. */
const mostLines = 16
const stretches = [1, 2, 5, 10, 25, 50]
const barCells = 14
/** The bar begins this far below the slowest split, so that differences show. */
const barFloorRatio = 0.85

/** Splits as lines: number, pace, a bar (longer is faster), heart rate, and pace with the hills taken out. */
export function splitTable(report: Report, { units }: CardLook): string[] {
  const rows = gathered(report, units)
  const speeds = rows.map(({ timeS, distanceM }) => distanceM / timeS)
  const slowest = Math.min(...speeds.filter(Number.isFinite))
  const fastest = Math.max(...speeds.filter(Number.isFinite))
  if (rows.length < 2 || !(fastest > 0)) return []
  const floor = slowest * barFloorRatio
  const hilly = rows.some(
    ({ flatSpeedMps, timeS, distanceM }) => Math.abs(flatSpeedMps / (distanceM / timeS) - 1) > 0.01,
  )
  return [
    [
      (units === 'metric' ? 'km' : 'mile').padStart(5),
      'pace'.padStart(9),
      ''.padEnd(barCells),
      ' bpm',
      hilly ? ' on the flat' : '',
    ]
      .join(' ')
      .trimEnd(),
    ...rows.map(({ upTo, flatSpeedMps, heartRateBpm }, i) => {
      const speed = speeds[i] ?? Number.NaN
      const cells = Math.max(1, Math.round((barCells * (speed - floor)) / (fastest - floor)))
      return [
        upTo.padStart(5),
        sayPace(speed, units).padStart(9),
        '▇'.repeat(Number.isFinite(cells) ? cells : 0).padEnd(barCells),
        (heartRateBpm > 0 ? String(Math.round(heartRateBpm)) : '–').padStart(4),
        hilly ? sayPace(flatSpeedMps, units).padStart(12) : '',
      ]
        .join(' ')
        .trimEnd()
    }),
  ]
}

interface Row {
  readonly upTo: string
  readonly timeS: number
  readonly distanceM: number
  readonly flatSpeedMps: number
  readonly heartRateBpm: number
}

function gathered(report: Report, units: CardLook['units']): Row[] {
  const splits = units === 'metric' ? report.splits : report.mileSplits
  const stretch = stretches.find((size) => splits.length / size <= mostLines) ?? 100
  const rows: Row[] = []
  for (let from = 0; from < splits.length; from += stretch) {
    const part = splits.slice(from, from + stretch)
    const timeS = part.reduce((sum, split) => sum + split.timeS, 0)
    const flatS = part.reduce(
      (sum, split) => sum + ((split.gradeAdjustedPaceSPerKm ?? Number.NaN) * split.distanceM) / 1000,
      0,
    )
    const beats = part.reduce((sum, split) => sum + (split.heartRateBpm ?? Number.NaN) * split.timeS, 0)
    const distanceM = part.reduce((sum, split) => sum + split.distanceM, 0)
    rows.push({
      upTo: String(from + part.length),
      timeS,
      distanceM,
      flatSpeedMps: distanceM / flatS,
      heartRateBpm: beats / timeS,
    })
  }
  return rows
}
