import { type History, parts } from '@freshlegs/domain'
import { mean } from '@freshlegs/science'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../answer-of.ts'
import { ledgerOf } from '../ledger-of.ts'
import { fuelNumbers } from '../looking/fuel-numbers.ts'
import { causes } from '../parts/index.ts'
import { pastOf } from '../past/past.ts'
import { featuresOf } from '../red-flags/features-of.ts'
import { emptyHistory } from '../testing/histories.for-tests.ts'
import { askedQuestions, nextQuestion } from './next-question.ts'
import type { Question } from './question.ts'
import { questions } from './questions/index.ts'

type Answers = Record<string, History['interview'][string]>

const list: readonly Question[] = questions
const withInterview = (interview: History['interview']): History => ({ ...emptyHistory, interview })

/** Which questions are looked at by whoever is given the answers. */
function readBy(look: (answers: History['interview']) => unknown): string[] {
  const seen = new Set<string>()
  look(
    new Proxy<Answers>(
      {},
      {
        get(_, question) {
          seen.add(String(question))
          return undefined
        },
      },
    ),
  )
  return [...seen].toSorted()
}

/** Some answer to a question, or none. */
const answerTo = ({ kind, options = [], range }: Question): fc.Arbitrary<Answers[string] | undefined> => {
  const ids = options.map(({ id }) => id)
  switch (kind) {
    case 'choice':
      return fc.constantFrom(undefined, ...ids)
    case 'several':
      return fc.option(fc.subarray(ids, { minLength: 1 }), { nil: undefined })
    case 'number':
      return fc.option(fc.integer({ min: range!.least, max: range!.most }), { nil: undefined })
    case 'body-map':
      return fc.option(fc.subarray(['groin:left', 'knee-front', 'calf-outer:both']), { nil: undefined })
  }
}

/** The answers of somebody who goes through it and skips some. */
const interviews: fc.Arbitrary<Answers> = fc
  .tuple(...list.map((question) => answerTo(question)))
  .map((drawn) => {
    const answers: Answers = {}
    const skipped: string[] = []
    for (let next = nextQuestion(answers, skipped); next; next = nextQuestion(answers, skipped)) {
      const { id } = next.question
      const answer = drawn[list.findIndex((question) => question.id === id)]
      if (answer === undefined) skipped.push(id)
      else answers[id] = answer
    }
    return answers
  })

describe('the questions', () => {
  it('have ids of their own, a part there is, and end as questions do', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    for (const { id, part, asks } of list) {
      expect(
        parts.map((one) => one.id),
        id,
      ).toContain(part)
      expect(asks, id).toMatch(/[?.]$/)
    }
  })

  it('offer options where one is to be chosen, and a range where a number is asked', () => {
    for (const { id, kind, options = [], range } of list) {
      expect(options.length > 1, id).toBe(kind === 'choice' || kind === 'several')
      expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length)
      expect(range !== undefined, id).toBe(kind === 'number')
      if (kind === 'several') expect(options.at(-1)?.id, id).toBe('none')
    }
  })

  it('look back only, and at answers that can be given', () => {
    list.forEach(({ id, askIf = [] }, at) => {
      for (const condition of askIf) {
        const before = list.slice(0, at).find((question) => question.id === condition.question)
        expect(before, id).toBeDefined()
        if ('oneOf' in condition)
          for (const one of condition.oneOf)
            expect(before!.options?.map((option) => option.id)).toContain(one)
        else expect(before!.kind).toBe('number')
      }
    })
  })

  it('are read by just those that they say they feed', () => {
    const readers: Record<string, (answers: History['interview']) => unknown> = {
      'red-flags': (answers) => featuresOf(withInterview(answers)),
      answer: (answers) => [
        answerOf(
          ledgerOf(withInterview({ 'shoes-check': ['over-800-km'] }), { engine: 'x' }).parts,
          { judged: 0, total: 0 },
          answers,
        ),
        fuelNumbers(pastOf(withInterview(answers)), ''),
      ],
      ...Object.fromEntries(
        causes.map(({ id, told, look }) => [
          id,
          (answers: History['interview']) => [told(answers), look(pastOf(withInterview(answers)))],
        ]),
      ),
    }
    for (const [reader, look] of Object.entries(readers)) {
      const fed = list.filter(({ feeds }) => feeds.includes(reader)).map(({ id }) => id)
      expect(readBy(look), reader).toEqual(fed.toSorted())
    }
    for (const { id, feeds } of list) {
      expect(feeds.length, id).toBeGreaterThan(0)
      for (const reader of feeds) expect(Object.keys(readers), id).toContain(reader)
    }
  })

  it('ask something of every cause', () => {
    for (const { id } of causes)
      expect(
        list.some(({ feeds }) => feeds.includes(id)),
        id,
      ).toBe(true)
  })
})

describe('nextQuestion', () => {
  it('begins with what gives out first', () => {
    expect(nextQuestion({})?.question.id).toBe('gives-out-first')
  })

  it('asks about twenty: less of who has little to tell, more of who is in pain', () => {
    const well: Answers = { 'pain-now': 'none', 'leg-signs': ['none'], medicine: ['none'], signs: ['none'] }
    const long = {
      'gives-out-first': 'legs',
      'lasting-since': 'over-three-months',
      'easier-weeks': 'no-change',
    }
    const runners: Record<string, Answers> = {
      'trains for a half': { ...well, ...long, 'longest-run': '75-to-120', 'runs-a-week': 4 },
      'a beginner': {
        ...well,
        'gives-out-first': 'both',
        'lasting-since': 'weeks',
        'longest-run': 'under-45',
        'runs-a-week': 3,
      },
      'out of breath': { ...well, 'gives-out-first': 'breath', 'longest-run': '45-to-75', 'runs-a-week': 2 },
      'nothing gives out': {
        ...well,
        'gives-out-first': 'nothing',
        'longest-run': 'over-120',
        'runs-a-week': 5,
      },
      'trains for a marathon': { ...well, ...long, 'longest-run': 'over-120', 'runs-a-week': 6 },
      'a calf that hurts': {
        ...well,
        ...long,
        'longest-run': '75-to-120',
        'runs-a-week': 4,
        'pain-now': 'in-runs',
      },
      'pain, and a statin': {
        ...well,
        ...long,
        'longest-run': '45-to-75',
        'runs-a-week': 3,
        'pain-now': 'always',
        medicine: ['statin'],
      },
    }
    const counts = Object.fromEntries(
      Object.entries(runners).map(([who, answers]) => [who, askedQuestions(answers).length]),
    )
    expect(counts).toEqual({
      'trains for a half': 21,
      'a beginner': 19,
      'out of breath': 16,
      'nothing gives out': 19,
      'trains for a marathon': 22,
      'a calf that hurts': 23,
      'pain, and a statin': 23,
    })
    expect(mean(Object.values(counts))).toBeLessThan(20.5)
  })

  it('asks everything that may need a doctor of who tells of pain', () => {
    fc.assert(
      fc.property(interviews, fc.constantFrom('after-runs', 'in-runs', 'always'), (answers, pain) => {
        const asked = askedQuestions({ ...answers, 'pain-now': pain }).map(({ id }) => id)
        for (const id of ['pain-places', 'leg-signs', 'pain-behaviour', 'signs', 'medicine', 'conditions'])
          expect(asked).toContain(id)
      }),
    )
  })

  it('asks more of one who has more to tell', () => {
    const well: Answers = {
      'gives-out-first': 'nothing',
      'hard-runs': 0,
      'longest-run': '45-to-75',
      'pain-now': 'none',
      'leg-signs': ['none'],
      signs: ['none'],
      medicine: ['none'],
    }
    expect(
      askedQuestions({ ...well, 'pain-now': 'always', 'leg-signs': ['swelling_uni'] }).length,
    ).toBeGreaterThan(askedQuestions(well).length)
  })

  it('does not ask how often who has no long runs, nor of gaps who runs twice a week', () => {
    const asked = (answers: Answers) => askedQuestions(answers).map(({ id }) => id)
    expect(asked({ 'longest-run': 'under-45' })).not.toContain('long-runs')
    expect(asked({ 'longest-run': 'over-120' })).toContain('long-runs')
    expect(asked({ 'runs-a-week': 2 })).not.toContain('days-between-hard')
    expect(asked({ 'runs-a-week': 4 })).not.toContain('hard-runs')
    expect(asked({ 'runs-a-week': 6 })).toContain('hard-runs')
  })

  it('comes to an end, asks each question once, and only while a question before it calls for it', () => {
    fc.assert(
      fc.property(interviews, (answers) => {
        const asked = askedQuestions(answers).map(({ id }) => id)
        for (const id of Object.keys(answers)) expect(asked).toContain(id)
        expect(nextQuestion(answers, asked)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('counts what is left', () => {
    expect(nextQuestion({})?.left).toBe(askedQuestions({}).length)
    expect(nextQuestion({ 'gives-out-first': 'breath' })?.left).toBe(askedQuestions({}).length - 1)
  })
})

describe('a ledger of the interview alone', () => {
  const answers: Answers = {
    'gives-out-first': 'legs',
    pacing: ['starts-fast'],
    'shoes-check': ['none'],
  }
  const ledger = ledgerOf(withInterview(answers), { engine: 'x' })

  it('ranks what was told, says from where it has it, and asks for one change at once', () => {
    expect(ledger.says).toMatch(/^From what you told us: look first at this: setting out too fast\./)
    expect(ledger.says).toContain('3 of 7 parts could be judged.')
    expect(ledger.parts[0]).toMatchObject({ id: 'legs', status: 'unclear', basis: 'told' })
    expect(ledger.advice[0]).toMatchObject({ part: 'legs', cause: 'fast-opening' })
  })

  it('claims nothing, and calls nothing fine that was not asked', () => {
    fc.assert(
      fc.property(interviews, (some) => {
        const { parts: found } = ledgerOf(withInterview(some), { engine: 'x' })
        const findings = found.flatMap((part) => part.causes)
        expect(findings.filter(({ status }) => status === 'for')).toEqual([])
        for (const { cause, status } of findings) {
          const told = causes.find(({ id }) => id === cause)!.told(some)
          expect(status === 'no-data', cause).toBe(Number.isNaN(told))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('knows nothing of nobody', () => {
    expect(ledgerOf(emptyHistory, { engine: 'x' }).says).toMatch(/^Nothing is known yet/)
  })

  it('says so when something else than the legs gives out first', () => {
    const other = ledgerOf(withInterview({ ...answers, 'gives-out-first': 'breath' }), { engine: 'x' })
    expect(other.says).toContain('something else gives out before your legs')
  })

  it('leaves numbers about food to a clinician where it must', () => {
    const hungry: Answers = { 'longest-run': 'over-120', eating: ['nothing-on-the-way'] }
    const advice = (interview: Answers) => ledgerOf(withInterview(interview), { engine: 'x' }).advice[0]?.says
    expect(advice({ ...hungry, conditions: ['none'] })).toContain('40 g')
    expect(advice(hungry)).toMatch(/^Answer the first questions/)
    expect(advice({ ...hungry, conditions: ['diabetes'] })).toMatch(/^Ask your clinician/)
  })
})
