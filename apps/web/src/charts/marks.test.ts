import { describe, expect, it } from 'vitest'
import { measures } from '../words/measure.ts'
import { distanceMarks, paceMarks, roundMarks, timeMarks } from './marks.ts'

describe('the marks of an axis', () => {
  it('stand at round paces, faster last', () => {
    const shown = paceMarks(1000 / 372, 1000 / 268, 'metric', 4).map((speed) =>
      measures.pace.show(speed, 'metric'),
    )
    expect(shown).toEqual(['6:00', '5:30', '5:00', '4:40'])
  })

  it('stand at round paces per mile too', () => {
    const shown = paceMarks(1000 / 372, 1000 / 268, 'imperial', 4).map((speed) =>
      measures.pace.show(speed, 'imperial'),
    )
    expect(shown).toEqual(['9:30', '8:30', '8:00', '7:30'])
  })

  it('name no pace for standing still', () => {
    const marks = paceMarks(-0.2, 4, 'metric', 4)
    expect(marks.every((speed) => speed > 0.27 && speed < 4)).toBe(true)
  })

  it('are round in the unit that is shown, not in the one that is kept', () => {
    const feet = roundMarks(0, 100, measures.height, 'imperial', 4)
    expect(feet.map((m) => measures.height.show(m, 'imperial'))).toEqual(['0', '100', '200', '300'])
    const milliseconds = roundMarks(0.221, 0.262, measures.contact, 'metric', 4)
    expect(milliseconds.map((s) => measures.contact.show(s, 'metric'))).toEqual(['240', '260'])
  })

  it('stand at whole kilometres or miles', () => {
    expect(distanceMarks(0, 21100, 'metric', 8)).toEqual([0, 5000, 10000, 15000, 20000])
    expect(distanceMarks(0, 5000, 'imperial', 4).map(Math.round)).toEqual([0, 1609, 3219, 4828])
  })

  it('stand at round times', () => {
    expect(timeMarks(0, 5400, 6)).toEqual([0, 900, 1800, 2700, 3600, 4500, 5400])
  })
})
