import { describe, expect, it } from 'vitest'
import { UsageError } from '../command.ts'
import { explainOptions } from './options.ts'

describe('the words after explain', () => {
  it('gives what was said of the runner, and leaves out what was not', () => {
    const { given, paths, units } = explainOptions([
      'a.fit',
      'b.fit',
      '--hr-max',
      '188',
      '--height=178',
      '--units',
      'imperial',
    ])
    expect(paths).toEqual(['a.fit', 'b.fit'])
    expect(units).toBe('imperial')
    expect(given).toEqual({
      athlete: { heartRateMaxBpm: 188, heightM: 1.78 },
      runnerSaid: {},
      units: 'imperial',
      anySport: false,
    })
  })

  it("takes the runner's own word", () => {
    expect(explainOptions(['a.fit', '--race', '--stopped-by', 'legs']).given.runnerSaid).toEqual({
      race: true,
      stoppedBy: 'legs',
    })
  })

  it('takes a comma for the decimal point, as half the world writes it', () => {
    expect(explainOptions(['a', '--mass', '63,5']).given.athlete).toEqual({ massKg: 63.5 })
  })

  it.each([
    [['--hr-max', '188'], 'which recordings'],
    [['a', '--hr-max', 'fast'], '--hr-max takes a number from 100 to 240'],
    [['a', '--hr-max', '50'], '--hr-max takes a number from 100 to 240'],
    [['a', '--hr-max', ''], '--hr-max takes a number'],
    [['a', '--hr-rest', '60', '--hr-max', '120', '--hr-threshold', '130'], 'must be below'],
    [['a', '--height', '17'], 'metres (1.78) or centimetres (178)'],
    [['a', '--stopped-by', 'cramp'], 'one of legs, breath, both'],
    [['a', '--sex', 'x'], 'one of female, male'],
    [['a', '--colour'], '--colour'],
  ])('refuses %j and says what was expected', (args, expected) => {
    expect(() => explainOptions(args)).toThrow(UsageError)
    expect(() => explainOptions(args)).toThrow(expected)
  })
})
