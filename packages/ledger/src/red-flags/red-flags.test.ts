import { bodyRegions, type CheckIn, type History } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedQuestions } from '../interview/next-question.ts'
import type { Question } from '../interview/question.ts'
import { questions } from '../interview/questions/index.ts'
import { ledgerOf } from '../ledger-of.ts'
import { emptyHistory, plainRun } from '../testing/histories.for-tests.ts'
import { type Feature, features } from './feature.ts'
import { featuresOf } from './features-of.ts'
import { flags } from './flags.ts'
import { raisedBy, redFlagsOf } from './red-flags-of.ts'
import { vignettes } from './vignettes.for-tests.ts'

const told = (interview: History['interview']): History => ({ ...emptyHistory, interview })
const known = (names: readonly string[]): Set<Feature> =>
  new Set(features.filter((one) => names.includes(one)))
const rank = { now: 3, today: 2, days: 1, weeks: 0 }
const highest = (names: readonly string[]) =>
  Math.max(-1, ...raisedBy(known(names)).map(({ urgency }) => rank[urgency]))

/** What points to these is not among the features that are asked for yet. */
const notYetAsked = ['M01', 'M03', 'M09', 'M10', 'M13', 'M20', 'M21', 'M23', 'M28']

describe('the red flags', () => {
  it.each(vignettes)('are raised as the sheet has them in story $id', ({ id, features: story, urgency }) => {
    const found = raisedBy(known(story.split(' '))).map((flag) => flag.urgency)
    const expected = { E: 'now', T: 'today', W: 'weeks', S: undefined }[urgency]
    expect(found[0]).toBe(notYetAsked.includes(id) ? undefined : expected)
  })

  it('ask on where one answer alone raises less than two would together', () => {
    const answers = { 'pain-now': 'after-runs', 'pain-places': ['lower-back'], signs: ['weight_loss_unint'] }
    const asked = askedQuestions(answers).map(({ id }) => id)
    expect(asked).toContain('background')
    const all = told({ ...answers, background: ['cancer_history'] })
    expect(redFlagsOf(all).map(({ id }) => id)).toEqual(['RF16', 'W2'])
  })

  it('have ids of their own, and stand in the order of their urgency', () => {
    expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length)
    const ranks = flags.map(({ urgency }) => rank[urgency])
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
  })

  it('are not raised by what is not known', () => {
    expect(raisedBy(new Set())).toEqual([])
    expect(redFlagsOf(emptyHistory)).toEqual([])
  })

  it('grow no less urgent by anything more that is said, but for three features', () => {
    const lowering = ['sudden_pop', 'dur_gt_3m', 'onset_sudden']
    fc.assert(
      fc.property(fc.subarray([...features]), fc.constantFrom(...features), (some, more) => {
        fc.pre(!lowering.includes(more))
        expect(highest([...some, more])).toBeGreaterThanOrEqual(highest(some))
      }),
      { numRuns: 3000 },
    )
  })

  it('are never lowered from now by anything', () => {
    fc.assert(
      fc.property(fc.subarray([...features]), fc.constantFrom(...features), (some, more) => {
        fc.pre(highest(some) === rank.now)
        expect(highest([...some, more])).toBe(rank.now)
      }),
      { numRuns: 3000 },
    )
  })

  it('name nothing that it may be', () => {
    for (const { says } of flags)
      expect(says).not.toMatch(
        /thrombosis|embol|infarct|ischaem|fracture|syndrome|rhabdo|diabet|stroke|myopath/i,
      )
  })

  it('say how soon, and once to ask sooner when unsure, where there is a sooner', () => {
    const [flag] = redFlagsOf(told({ signs: ['chest_pain'] }))
    expect(flag?.says).toMatch(/^Chest pain.* Call emergency services now\.$/)
    const many = raisedBy(new Set(features)).map(({ urgency, says }) => ({ urgency, says }))
    const asking = many.filter(({ says }) => says.endsWith('ask sooner.'))
    expect(asking).toHaveLength(1)
    expect(asking[0]).toBe(many.find(({ urgency }) => urgency !== 'now'))
  })
})

describe('the features', () => {
  const list: readonly Question[] = questions

  it('can be told in the interview, but for what only a doctor finds and what has words of its own', () => {
    const offered = list.flatMap(({ options = [] }) => options.map(({ id }) => id))
    const byOtherWords = [
      'back_pain',
      'dur_gt_4w',
      'foot_weak_persists',
      'loc_calf',
      'loc_groin',
      'progressive',
      'rest_no_help',
      'statin_recent',
    ]
    const onlyMeasured = [
      'abi_low',
      'absent_pulse',
      'acute_limb_ischaemia',
      'dur_gt_3m',
      'ferritin_high',
      'hb_low',
    ]
    expect(features.filter((one) => !offered.includes(one))).toEqual(
      [...byOtherWords, ...onlyMeasured].toSorted(),
    )
  })

  it('are read from every kind of answer', () => {
    const found = featuresOf(
      told({
        signs: ['fever_ill', 'none'],
        'leg-signs': ['swelling_uni'],
        medicine: ['statin'],
        'lasting-since': 'over-three-months',
        'easier-weeks': 'no-change',
        'foot-weak-still': 'yes',
        'pain-places': ['groin:left', 'lower-back'],
        conditions: ['pregnancy'],
      }),
    )
    expect([...found].toSorted()).toEqual([
      'back_pain',
      'dur_gt_4w',
      'fever_ill',
      'foot_weak_persists',
      'loc_groin',
      'pregnancy',
      'rest_no_help',
      'statin_recent',
      'swelling_uni',
    ])
  })

  it('are read from the last values of blood, by the range of the laboratory first', () => {
    const found = (...blood: readonly CheckIn['blood'][]) => [
      ...featuresOf({
        ...emptyHistory,
        checkIns: blood.map((one, i) => ({ day: `2026-0${i + 1}-01`, ...(one && { blood: one }) })),
      }),
    ]
    expect(found({ haemoglobinGPerL: { amount: 104 } })).toEqual(['hb_low'])
    expect(found({ haemoglobinGPerL: { amount: 122, labLow: 125 } })).toEqual(['hb_low'])
    expect(
      found({ haemoglobinGPerL: { amount: 104 } }, undefined, { haemoglobinGPerL: { amount: 128 } }),
    ).toEqual([])
    expect(found({ ferritinUgPerL: { amount: 550 } })).toEqual(['ferritin_high'])
    expect(found({ ferritinUgPerL: { amount: 11 }, vitaminDNmolPerL: { amount: 20 } })).toEqual([])
  })

  it('are read from the pains of the last two weeks, and not from older ones', () => {
    const run = (day: string) => ({
      ...emptyHistory,
      interview: { 'pain-behaviour': ['night_pain'] },
      today: '2026-11-01',
      runs: [{ ...plainRun, day, said: { pains: [{ region: 'groin' as const, side: 'left' as const }] } }],
    })
    expect(redFlagsOf(run('2026-10-25')).map(({ id }) => id)).toEqual(['RF11'])
    expect(redFlagsOf(run('2026-09-25'))).toEqual([])
  })

  it('ask only for places that are on the body map', () => {
    expect(bodyRegions.length).toBeGreaterThanOrEqual(40)
    expect(featuresOf(told({ 'pain-places': ['nowhere', ''] })).size).toBe(0)
  })
})

describe('a ledger with a red flag', () => {
  const answers = { 'shoes-check': ['over-800-km'], pacing: ['starts-fast'] }

  it('gives no advice on running until it is seen to', () => {
    expect(ledgerOf(told(answers), { engine: 'x' }).advice.length).toBeGreaterThan(0)
    const flagged = ledgerOf(told({ ...answers, signs: ['saddle_numb'] }), { engine: 'x' })
    expect(flagged.redFlags.map(({ id }) => id)).toEqual(['RF1'])
    expect(flagged.advice).toEqual([])
  })

  it('nor beside a visit within weeks', () => {
    const visit = ledgerOf(told({ ...answers, signs: ['weight_loss_unint'] }), { engine: 'x' })
    expect(visit.redFlags.map(({ urgency }) => urgency)).toEqual(['weeks'])
    expect(visit.advice).toEqual([])
  })
})
