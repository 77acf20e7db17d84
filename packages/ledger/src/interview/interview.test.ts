import { type History, parts } from '@freshlegs/domain'
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
          ledgerOf(withInterview({ 'shoes-km': 900 }), { engine: 'x' }).parts,
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

  it('asks no more than it must: about twenty to one who has nothing to tell, more to one who has', () => {
    const well: Answers = {
      'gives-out-first': 'nothing',
      'hard-runs': 0,
      'longest-run': '45-to-75',
      'pain-now': 'none',
      'leg-signs': ['none'],
      signs: ['none'],
      medicine: ['none'],
    }
    expect(askedQuestions({ ...well, 'runs-a-week': 3 }).length).toBeLessThanOrEqual(25)
    expect(
      askedQuestions({ ...well, 'pain-now': 'always', 'leg-signs': ['swelling_uni'] }).length,
    ).toBeGreaterThan(askedQuestions(well).length)
  })

  it('does not ask of food on long runs who has none', () => {
    const asked = (longest: string) => askedQuestions({ 'longest-run': longest }).map(({ id }) => id)
    expect(asked('under-45')).not.toContain('eats-on-long-runs')
    expect(asked('over-120')).toContain('eats-on-long-runs')
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
    'start-of-a-run': 'fast',
    'shoes-km': 300,
    'pace-even': 'even',
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
    const hungry: Answers = { 'longest-run': 'over-120', 'eats-on-long-runs': 'nothing' }
    const advice = (interview: Answers) => ledgerOf(withInterview(interview), { engine: 'x' }).advice[0]?.says
    expect(advice(hungry)).toContain('40 g')
    expect(advice({ ...hungry, conditions: ['diabetes'] })).toMatch(/^Ask your clinician/)
  })
})
