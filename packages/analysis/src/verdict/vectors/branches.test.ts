import { sheetEpochs } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { comparedOf } from '../compared.ts'
import { effortOf } from '../effort.ts'
import { fadeBetween } from '../fade.ts'
import { onsetOf } from '../onset.ts'
import { placesFrom } from '../places.ts'
import { sheetSettings } from '../settings/index.ts'
import { stridesOf } from '../strides.ts'
import { isStructured } from '../structure.ts'
import { baselineWindow, lateWindow } from '../windows.ts'
import { epochsOfSheet } from './epochs-of-sheet.ts'

// The branches that the sheet lists at the end of 4.4 as not covered by a vector. Numbers by hand.
const column = (length: number, at: (i: number) => number) => Float64Array.from({ length }, (_, i) => at(i))

/** Sixty even minutes at 3 m/s, then what is asked. */
const epochsWith = (change: {
  readonly va?: Float64Array
  readonly vga?: Float64Array
  readonly g?: Float64Array
}) => {
  const run = sheetEpochs('none', { count: 100 })
  const even = column(100, () => 3)
  return epochsOfSheet({ ...run, va: even, vga: even, v: even, vg: even, vl: even, ...change })
}
const fadeOf = (epochs: ReturnType<typeof epochsWith>) => {
  const pace = epochs.gradeAdjustedMps.map(Math.log)
  const baseline = baselineWindow(pace, sheetSettings.baseline)
  const late = lateWindow(pace, baseline, sheetSettings.late)
  return fadeBetween(epochs, pace, baseline, late, sheetSettings.hills)
}

describe('a fade', () => {
  it('must show in one of the quartiles, not in the median alone', () => {
    // Late: nine minutes at 3.0, eleven at 2.7: the median falls, the upper quartile does not, the lower does.
    const halfSlow = fadeOf(epochsWith({ vga: column(100, (i) => (i >= 89 ? 2.7 : 3)) }))
    expect(halfSlow.percent).toBeCloseTo(10, 6)
    // Baseline spread as wide as the loss: neither quartile moves as far as the median.
    const wide = fadeOf(
      epochsWith({
        vga: column(100, (i) =>
          i < 80 ? [3.2, 3.2, 3.2, 2.6, 2.6][i % 5]! : [3.2, 3.2, 2.6, 2.6, 2.6][i % 5]!,
        ),
      }),
    )
    expect(wide.gapPercent).toBeCloseTo(18.75, 6)
    expect(wide.percent).toBeCloseTo(0, 6)
  })

  it('must show in raw pace as well where more than 15 % of the run is steep', () => {
    const slowed = {
      vga: column(100, (i) => (i < 60 ? 3 : 2.7)),
      va: column(100, (i) => (i < 60 ? 3 : 2.94)),
    }
    const steep = (share: number) => ({ g: column(100, (i) => (i % 100 < 100 * share ? 0.05 : 0)) })
    expect(fadeOf(epochsWith({ ...slowed, ...steep(0.1) })).percent).toBeCloseTo(10, 6)
    expect(fadeOf(epochsWith({ ...slowed, ...steep(0.2) })).percent).toBeCloseTo(2, 6)
  })
})

describe('the structure gate', () => {
  const soft = { spread: 0, outside: 0.38, changesPerHour: 0 }
  const gated = (count: number, leastFadePercent: number, outside = soft.outside) =>
    isStructured(
      { ...soft, outside },
      { walkRatio: new Float64Array(count), leastFadePercent },
      sheetSettings.structure,
    )

  it('lets a plain fade through in runs of a hundred minutes', () => {
    expect([gated(100, 8), gated(99, 8), gated(100, 7.9)]).toEqual([false, true, true])
  })

  it('lets nothing through where the pace is all over the place', () => {
    expect(gated(200, 20, 0.46)).toBe(true)
  })

  it('is shut where a quarter of the beginning was walked', () => {
    const walked = column(100, (i) => (i < 40 && i % 10 < 3 ? 1 : 0))
    const even = { ...soft, outside: 0 }
    expect(isStructured(even, { walkRatio: walked, leastFadePercent: 20 }, sheetSettings.structure)).toBe(
      true,
    )
  })
})

describe('the onset', () => {
  it('begins no sooner than three tenths into the baseline', () => {
    const pace = column(100, (i) => Math.log(3) - 0.002 * i)
    const baseline = { from: 8, to: 28, level: pace[18]! }
    const late = { from: 80, to: 100, level: pace[90]!, kick: false, kickOverBaseline: false }
    expect(onsetOf(pace, baseline, late, sheetSettings.onset).epoch).toBe(14)
  })
})

describe('what late is compared with', () => {
  const windows = {
    baseline: { from: 8, to: 28, level: 1 },
    late: { from: 80, to: 100, level: 0.9, kick: false, kickOverBaseline: false },
  }
  const flatWalk = new Float64Array(100)

  it('is a heart rate after minute 27, which has settled', () => {
    const { before } = comparedOf(windows, { epoch: 15, ramp: 30 }, flatWalk, sheetSettings)
    expect([before[0], before.at(-1)]).toEqual([15, 26])
    const later = comparedOf(windows, { epoch: 60, ramp: 30 }, flatWalk, sheetSettings)
    expect([later.before[0], later.before.at(-1)]).toEqual([48, 59])
  })

  it('is the baseline where the minutes before were as slow already', () => {
    const run = sheetEpochs('none', { count: 100 })
    run.vl.set(column(100, (i) => (i < 30 ? 3.3 : 3)))
    run.hr.set(column(100, (i) => (i < 30 ? 150 : 148)))
    const places = { baseline: placesFrom(8, 28), before: placesFrom(48, 60), late: placesFrom(80, 100) }
    expect(effortOf(epochsOfSheet(run), places, sheetSettings.features)).toEqual({
      beforeBpm: 150,
      lateBpm: 148,
      beforeMps: 3.3,
      lateMps: 3,
      fromBaseline: true,
    })
  })

  it('is nothing where half of the late minutes have no heart rate', () => {
    const run = sheetEpochs('none', { count: 100 })
    run.hr.fill(Number.NaN, 89)
    const places = { baseline: placesFrom(8, 28), before: placesFrom(48, 60), late: placesFrom(80, 100) }
    expect(effortOf(epochsOfSheet(run), places, sheetSettings.features)).toBeNull()
  })

  it('is a stride on level ground, not walked', () => {
    const run = sheetEpochs('none', { count: 4 })
    run.g.set([0, 0.031, -0.03, 0])
    run.walk.set([0, 0, 0, 0.34])
    const { cadence } = stridesOf(epochsOfSheet(run), sheetSettings)
    expect([...cadence].map(Number.isNaN)).toEqual([false, true, false, true])
  })
})
