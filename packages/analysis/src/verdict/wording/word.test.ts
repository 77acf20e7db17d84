import { limiters } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { judgementReasons } from '../judgement.ts'
import { toldForTests } from './told.for-tests.ts'
import { word } from './word.ts'

describe('the words of a verdict', () => {
  it('says where the legs gave out, and that the heart still had room', () => {
    const told = toldForTests({}, { heartRateLateBpm: 152 })
    expect(word(told).says).toBe('Your legs gave out at 21.4 km. Your heart still had room.')
  })

  it('says probably where the signs are weak', () => {
    const signs = { legs: 0.55, heartLungs: 0.4, pacedSo: 0.05 }
    expect(word(toldForTests({ signs }, { heartRateLateBpm: 158 })).says).toMatch(
      /^Your legs probably gave out at/,
    )
    expect(word(toldForTests({ signs })).sure).toMatch(/^Weak signs/)
  })

  it('does not claim room where the heart worked as hard as before', () => {
    expect(word(toldForTests({}, { heartRateLateBpm: 158 })).says).toBe(
      'Your legs gave out at 21.4 km. Your heart kept working as hard as before.',
    )
  })

  it('does not claim room for a heart at its threshold', () => {
    const told = toldForTests({}, { heartRateBeforeBpm: 172, heartRateLateBpm: 164 })
    expect(word(told).says).toBe('Your legs gave out at 21.4 km.')
  })

  it('says nothing of the heart where heart rate was not recorded', () => {
    const told = toldForTests({}, { heartRateBeforeBpm: NaN, heartRateLateBpm: NaN })
    expect(word(told).says).toBe('Your legs gave out at 21.4 km.')
  })

  it('gives miles to a reader of miles', () => {
    expect(word(toldForTests({}, {}, { units: 'imperial' })).says).toContain('13.3 miles')
  })

  it('puts the strongest sign first and what speaks against last', () => {
    expect(word(toldForTests()).because.map(({ feature }) => feature)).toEqual([
      'gct',
      'hrFollow',
      'shape',
      'cad',
      'kick',
    ])
  })

  it("uses the runner's own numbers in a reason", () => {
    const reason = word(toldForTests()).because.find(({ feature }) => feature === 'hrFollow')
    expect(reason?.says).toBe(
      'Late in the run you slowed by 12 %, but your heart rate hardly fell, from 158 to 156: you were still trying.',
    )
    expect(reason).toMatchObject({ value: 0.1, unit: 'ratio', fromS: 8000, toS: 9600 })
  })

  it('never tells a runner whose heart rate came down with the pace that he was still trying', () => {
    const follow = { ...toldForTests().judgement.features[0]!, value: 0.5, ratioLegsToPaced: 0.4 }
    const told = toldForTests({ limiter: 'paced-so', features: [follow] }, { heartRateLateBpm: 146 })
    expect(word(told).because[0]?.says).toMatch(/as it does when a runner eases off/)
  })

  it('gives a run without a fade its plain facts: what held, and by how much', () => {
    const told = toldForTests(
      { limiter: 'no-fade', onset: null, fade: { percent: 0.7, rawPercent: 0.7, runningPercent: 0.7 } },
      { heartRateLateBpm: 160, cadenceLateSpm: 172, groundContactLateS: 0.245, lateSpeedMps: 3.28 },
    )
    expect(word(told).says).toBe('Nothing gave out: you held 5:03 /km to the end of 30.0 km.')
    expect(word(told).because.map(({ says }) => says)).toEqual([
      'Your best steady stretch was run at 5:03 /km, your last fifth at 5:05 /km: 0.7 % slower.',
      'Your heart rate stayed at 160: the pace cost no more at the end than before.',
      'Your feet spent the same time on the ground late as early, 245 ms a step: no sign of tired legs there.',
      'Your cadence held at 172 steps a minute.',
    ])
  })

  it('does not contradict itself where pace fell only with the hills taken out', () => {
    const told = toldForTests(
      { limiter: 'no-fade', onset: null, fade: { percent: -6, rawPercent: -6, runningPercent: 5 } },
      { baselineSpeedMps: 3, lateSpeedMps: 2.85, hillyShare: 0.4 },
    )
    expect(word(told).says).toBe('Nothing gave out over 30.0 km, as far as the hills let it be seen.')
    expect(word(told).because[0]?.says).toMatch(/over the ground you were faster/)
  })

  it('does not explain a real fade away by the slope', () => {
    const told = toldForTests(
      {
        limiter: 'cannot-tell',
        reason: 'evidence-divided',
        fade: { percent: 25, rawPercent: 25, runningPercent: 28 },
      },
      { baselineSpeedMps: 2.6, lateSpeedMps: 1.87, hillyShare: 0.2 },
    )
    expect(word(told).because[0]?.says).toMatch(/25 % slower, hills allowed for/)
  })

  it('does not take a switch of cadence for tiredness', () => {
    const told = toldForTests({ limiter: 'no-fade' }, { cadenceBeforeSpm: 180, cadenceLateSpm: 156 })
    expect(word(told).because.at(-1)?.says).toMatch(/too much for tiredness/)
  })

  it('asks for heart rate where a fade has no cause for want of it', () => {
    const told = toldForTests(
      { limiter: 'cannot-tell', reason: 'no-heart-rate-and-no-contact-time', features: [], signs: null },
      {},
      { has: { heartRate: false, cadence: true, groundContact: false } },
    )
    expect(word(told).says).toBe(
      'You slowed by 12 % from 21.4 km on. Without heart rate there is no telling why.',
    )
    expect(word(told).wouldChange).toMatch(/heart-rate strap/)
    expect(word(told).missing).toContain('Heart rate was not recorded.')
  })

  it('says why a heart rate was not used, instead of saying it was not recorded', () => {
    const because = 'The heart rate followed the cadence for 12 minutes.'
    const told = toldForTests(
      { limiter: 'cannot-tell', reason: 'no-heart-rate-and-no-contact-time', features: [], signs: null },
      {},
      {
        has: { heartRate: false, cadence: true, groundContact: false },
        doubts: [{ channel: 'heartRateBpm', because }],
      },
    )
    expect(word(told).missing).toContain(because)
    expect(word(told).missing).not.toContain('Heart rate was not recorded.')
    expect(word(told).also).toContain('sensor-doubt')
  })

  it('thinks of fuel only when the legs went after an hour and a half', () => {
    expect(word(toldForTests()).also).toContain('fuel-possible')
    const early = { ...toldForTests().judgement.onset!, timeS: 3000 }
    expect(word(toldForTests({ onset: early })).also).not.toContain('fuel-possible')
  })

  it('thinks of heat when heart or lungs were the limit on a warm day, and not on a cold one', () => {
    const signs = { legs: 0.1, heartLungs: 0.85, pacedSo: 0.05 }
    const on = (medianTemperatureC: number) =>
      word(toldForTests({ limiter: 'heart-lungs', signs }, {}, { medianTemperatureC })).also
    expect(on(27)).toContain('thermal-likely')
    expect(on(5)).not.toContain('thermal-likely')
  })

  it.each(
    limiters.flatMap((limiter) => [null, ...judgementReasons].map((reason) => ({ limiter, reason }))),
  )('has a whole sentence for $limiter with reason $reason, whatever is unknown', ({ limiter, reason }) => {
    const nothing = Object.fromEntries(
      Object.entries(toldForTests().judgement.facts).map(([key, value]) => [
        key,
        typeof value === 'number' ? NaN : value,
      ]),
    )
    for (const facts of [{}, nothing])
      for (const onset of [toldForTests().judgement.onset, null]) {
        const words = word(toldForTests({ limiter, reason, onset }, facts))
        const sentences = [
          words.says,
          words.sure,
          words.wouldChange,
          ...words.missing,
          ...words.because.map(({ says }) => says),
        ]
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
        for (const sentence of sentences) expect(sentence).not.toMatch(/NaN|undefined|null|!|–[ .]/)
      }
  })
})
