import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointFields } from './point-fields.ts'
import { PointTable } from './point-table.ts'

const fields = pointFields('tcx')
const field = (name: string) => fields.byName.get(name) ?? expect.unreachable(name)
const heart = field('heartratebpm')
const runCadence = field('runcadence')
const cadence = field('cadence')

describe('PointTable', () => {
  it('gives back what was put in, row by row', () => {
    const bpm = fc.array(fc.option(fc.integer({ min: 1, max: 250 }), { nil: Number.NaN }), {
      minLength: 1,
      maxLength: 5000,
    })
    fc.assert(
      fc.property(bpm, (values) => {
        const table = new PointTable(fields)
        for (const [i, value] of values.entries()) {
          table.put(heart, value)
          table.putTime(i)
          table.endPoint()
        }
        expect(table.rows).toBe(values.length)
        const known = values.some((value) => !Number.isNaN(value))
        expect(table.column(heart.column, 0, table.rows)).toEqual(
          known ? Float64Array.from(values) : undefined,
        )
        expect(table.timesMs(0, table.rows)).toEqual(Float64Array.from(values.keys()))
      }),
      { numRuns: 30 },
    )
  })

  it('counts points without a time and leaves them out', () => {
    const table = new PointTable(fields)
    table.put(heart, 150)
    table.endPoint()
    table.putTime(0)
    table.endPoint()
    expect(table).toMatchObject({ rows: 1, untimed: 1 })
    expect(table.column(heart.column, 0, 1)).toBeUndefined()
  })

  it('prefers the element that a channel names first, in whatever order they come', () => {
    const table = new PointTable(fields)
    for (const order of [
      [runCadence, cadence],
      [cadence, runCadence],
    ]) {
      for (const element of order) table.put(element, element === runCadence ? 85 : 60)
      table.putTime(0)
      table.endPoint()
    }
    table.put(cadence, 60)
    table.put(runCadence, Number.NaN)
    table.putTime(0)
    table.endPoint()
    expect(table.column(cadence.column, 0, 3)).toEqual(Float64Array.of(85, 85, 60))
  })

  it('takes what stands for "no value" for none', () => {
    const table = new PointTable(fields)
    for (const value of [0, 255, 150]) {
      table.put(heart, value)
      table.putTime(0)
      table.endPoint()
    }
    expect(table.column(heart.column, 0, 3)).toEqual(Float64Array.of(Number.NaN, Number.NaN, 150))
  })
})
