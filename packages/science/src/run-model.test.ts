import { describe, expect, it } from 'vitest'
import { runModel } from './run-model.ts'

const still = { speedMps: 4, massKg: 65 }

describe('runModel', () => {
  it('runs a model on inputs by name', () => {
    expect(runModel('pace-equivalence', { gradeRatio: 0.1 })).toEqual({
      ok: true,
      outputs: { factor: expect.closeTo(1.441, 12) },
      outsideDomain: [],
    })
  })

  it('takes usual values where an input may be left out', () => {
    expect(runModel('air-resistance', still)).toMatchObject({
      ok: true,
      outputs: { forceN: expect.closeTo(4.338, 9) },
    })
  })

  it('answers NaN outside the domain, and names what is outside', () => {
    expect(runModel('pace-equivalence', { gradeRatio: 0.4 })).toEqual({
      ok: true,
      outputs: { factor: NaN },
      outsideDomain: ['gradeRatio'],
    })
  })

  it('takes null for an unknown number', () => {
    expect(runModel('pace-equivalence', { gradeRatio: null })).toMatchObject({
      outsideDomain: ['gradeRatio'],
    })
  })

  it.each([
    ['no-such-model', {}, '', 'no model'],
    ['pace-equivalence', [], '', 'object'],
    ['pace-equivalence', 0.1, '', 'object'],
    ['pace-equivalence', {}, '/gradeRatio', 'a number, in ratio'],
    ['pace-equivalence', { gradeRatio: '5 %' }, '/gradeRatio', 'a number'],
    ['pace-equivalence', { gradeRatio: 0.1, speedMps: 3 }, '/speedMps', 'no input'],
    ['pace-equivalence', { gradeRatio: 0.1, toString: 3 }, '/toString', 'no input'],
    ['normalised-pace', { durationS: [1, 2], speedMps: [3] }, '/speedMps', '1 numbers'],
    ['normalised-pace', { durationS: 1, speedMps: [3] }, '/durationS', 'a list'],
    ['normalised-pace', { durationS: [1], speedMps: ['3'] }, '/speedMps', 'a list'],
  ])('refuses %s of %j and points at %s', (id, given, pointer, detail) => {
    expect(runModel(id, given)).toEqual({ ok: false, pointer, detail: expect.stringContaining(detail) })
  })
})
