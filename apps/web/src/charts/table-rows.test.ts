import type { Run } from '@freshlegs/analysis'
import { describe, expect, it } from 'vitest'
import { tableRows } from './table-rows.ts'
import { timeInZones } from './time-in-zones.ts'

/** Ten metres every two seconds. */
function evenRun(samples: number, state: (i: number) => number = () => 0): Run {
  const column = (value: (i: number) => number) => Float64Array.from({ length: samples }, (_, i) => value(i))
  const speedMps = column(() => 5)
  return {
    timeS: column((i) => 2 * i),
    movingS: column((i) => 2 * i),
    distanceM: column((i) => 10 * i),
    speedMps,
    gradeRatio: column(() => 0),
    gradeAdjustedSpeedMps: speedMps,
    state: Uint8Array.from({ length: samples }, (_, i) => state(i)),
    streams: {},
  }
}

describe('a chart as a table', () => {
  it('has a row for each kilometre with mean, lowest and highest', () => {
    const run = evenRun(201)
    const column = Float64Array.from({ length: 201 }, (_, i) => (i < 100 ? 150 : 160 + (i % 2)))
    expect(tableRows(column, run, 'metric')).toEqual([
      { split: 1, mean: 150, lowest: 150, highest: 150 },
      { split: 2, mean: 160.5, lowest: 160, highest: 161 },
      { split: 3, mean: 160, lowest: 160, highest: 160 },
    ])
  })

  it('has a row for each mile', () => {
    expect(
      tableRows(new Float64Array(201).fill(150), evenRun(201), 'imperial').map(({ split }) => split),
    ).toEqual([1, 2])
  })

  it('leaves out stops and what is not known', () => {
    const run = evenRun(101, (i) => (i < 50 ? 2 : 0))
    const column = Float64Array.from({ length: 101 }, (_, i) => (i < 50 ? 90 : i < 60 ? Number.NaN : 150))
    expect(tableRows(column, run, 'metric')[0]).toEqual({ split: 1, mean: 150, lowest: 150, highest: 150 })
  })

  it('has no row for a column in which nothing is known', () => {
    expect(tableRows(new Float64Array(101).fill(Number.NaN), evenRun(101), 'metric')).toEqual([])
  })
})

describe('time in zones', () => {
  it('adds up to the time moved with a known heart rate', () => {
    const beats = Float64Array.from({ length: 101 }, (_, i) => 80 + i)
    const seconds = timeInZones(beats, evenRun(101), 200)
    expect(seconds).toEqual([78, 40, 40, 40, 2])
  })

  it('counts a heart below the first zone in it, and none that is not known', () => {
    const beats = Float64Array.of(60, 60, Number.NaN, 60)
    expect(timeInZones(beats, evenRun(4), 200)).toEqual([4, 0, 0, 0, 0])
  })
})
