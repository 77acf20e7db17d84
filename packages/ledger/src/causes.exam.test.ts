import { readdirSync } from 'node:fs'
import { type Evidence, type Finding, figures, type History, type Ledger, parts } from '@freshlegs/domain'
import { references } from '@freshlegs/science'
import { describe, expect, it } from 'vitest'
import type { Covariate } from './cause.ts'
import { contexts } from './contexts/index.ts'
import { ledgerOf } from './ledger-of.ts'
import { causes } from './parts/index.ts'
import { pastOf } from './past/past.ts'
import { sayIn, textOf } from './say/say.ts'
import { frozen } from './testing/frozen.for-tests.ts'
import { type Cases, emptyHistory, plainRun } from './testing/histories.for-tests.ts'

const here = import.meta.dirname
const planted = import.meta.glob<{ cases: Cases }>(
  ['./parts/*/*.cases.for-tests.ts', './contexts/*.cases.for-tests.ts'],
  { eager: true },
)
const casesOf = (path: string): Cases => {
  const found = planted[`./${path}.cases.for-tests.ts`]
  if (!found) throw new Error(`${path} has no cases`)
  return found.cases
}

const findingOf = (id: string, { parts: found, contexts: around }: Ledger): Finding =>
  [...found.flatMap((part) => part.causes), ...around].find(({ cause }) => cause === id)!

const all: readonly { readonly id: string; readonly path: string; readonly covariate: Covariate }[] = [
  ...causes.map((cause) => ({ id: cause.id, path: `parts/${cause.part}/${cause.id}`, covariate: cause })),
  ...contexts.map((context) => ({ id: context.id, path: `contexts/${context.id}`, covariate: context })),
]

/** A run of which nothing is known but that there was one. */
const blankRun = {
  ...plainRun,
  movingS: NaN,
  elapsedS: NaN,
  distanceM: NaN,
  ascentM: NaN,
  descentM: NaN,
  figures: Object.fromEntries(figures.map(({ id }) => [id, NaN])),
}
const blankHistory: History = {
  ...emptyHistory,
  runs: Array.from({ length: 30 }, (_, i) => ({
    ...blankRun,
    id: `${i}`,
    day: `2026-10-${i < 9 ? '0' : ''}${i + 1}`,
  })),
  checkIns: [{ day: '2026-10-03' }],
}

it('lists every file of a cause in the folder of its part, and nothing else', () => {
  for (const { id } of parts) {
    const files = readdirSync(`${here}/parts/${id}`)
      .filter((name) => name !== 'index.ts' && !/\.(test|for-tests)\.ts$/.test(name))
      .map((name) => name.replace('.ts', ''))
    const own = causes.filter(({ part }) => part === id).map((cause) => cause.id)
    expect(own.toSorted(), id).toEqual(files.toSorted())
    expect(own.length, id).toBeGreaterThanOrEqual(2)
  }
  expect(
    readdirSync(`${here}/parts`)
      .filter((name) => name !== 'index.ts')
      .toSorted(),
  ).toEqual(parts.map(({ id }) => id).toSorted())
})

it('knows each id once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

describe.each(all)('$id', ({ id, path, covariate }) => {
  const cases = casesOf(path)

  it('names sources there are, and its words end and begin as sentences want them', () => {
    for (const source of covariate.sources) expect(Object.keys(references)).toContain(source)
    expect(covariate.sources.length).toBeGreaterThan(0)
    expect(covariate.needs.length).toBeGreaterThan(0)
    for (const say of [sayIn('metric'), sayIn('imperial')]) {
      for (const text of [covariate.next, ...covariate.assumed])
        expect(textOf(text, say)).toMatch(/^[A-Z].*\.$/)
      expect(textOf(covariate.words.there, say)).toMatch(/^[a-z].*[^.]$/)
      expect(textOf(covariate.words.notThere, say)).toMatch(/^[a-z].*[^.]$/)
      expect(textOf(covariate.unit, say)).toMatch(/^[a-z0-9].*[^.]$/)
    }
  })

  it.each([
    'for',
    'against',
    'unclear',
    'no-data',
  ] as const)('is %s in the history planted so', (standing) => {
    const finding = findingOf(id, ledgerOf(cases[standing], { engine: 'exam' }))
    expect(finding.status, JSON.stringify(finding)).toBe(standing)
    if (finding.strength !== null && finding.interval !== null) {
      expect(finding.interval[0]).toBeLessThanOrEqual(finding.strength)
      expect(finding.interval[1]).toBeGreaterThanOrEqual(finding.strength)
    }
  })

  it('is not against on a handful of runs', () => {
    const { runs, ...rest } = cases.against
    const few = { ...rest, runs: runs.slice(-9) }
    expect(findingOf(id, ledgerOf(few, { engine: 'exam' })).status).not.toBe('against')
  })

  it('leads to the runs that speak for it, each with its own numbers', () => {
    const history = cases.for
    const finding = findingOf(id, ledgerOf(history, { engine: 'exam' }))
    const shown = finding.for.flatMap((evidence) => evidence.runs)
    expect(shown.length).toBeGreaterThan(0)
    for (const run of shown) {
      expect(history.runs.map((one) => one.id)).toContain(run.id)
      expect(run.says).toMatch(/\S/)
      if (run.fromS !== undefined) expect(run.toS).toBeGreaterThan(run.fromS)
    }
  })

  it('says nothing that is not a sentence', () => {
    for (const history of Object.values(cases)) {
      const finding = findingOf(id, ledgerOf(history, { engine: 'exam' }))
      const evidence: Evidence[] = [...finding.for, ...finding.against, ...finding.neither]
      for (const { says } of evidence) expect(says).toMatch(/^[A-Z0-9].*\.$/)
      for (const text of [
        ...evidence.map(({ says }) => says),
        ...evidence.flatMap(({ runs }) => runs.map(({ says = '' }) => says)),
      ])
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|-0 /)
    }
  })

  it('says no kilometre to who counts in miles, and the same numbers beside it', () => {
    for (const history of Object.values(cases)) {
      const [metric, imperial] = (['metric', 'imperial'] as const).map((units) =>
        findingOf(id, ledgerOf(history, { engine: 'exam', units })),
      )
      const said = JSON.stringify({ ...imperial, missing: [], next: null })
      expect(said).not.toMatch(/\d km|\d m |kilomet|°C/)
      expect(imperial).toMatchObject({ strength: metric!.strength, interval: metric!.interval })
    }
  })

  it('has words for every run of which it knows', () => {
    for (const history of Object.values(cases)) {
      const past = pastOf(history)
      const look = covariate.look(past)
      past.runs.forEach((run, i) => {
        if (Number.isNaN(look.exposures[i]!)) return
        expect(look.says(i)).toMatch(/\S/)
        expect(look.says(i)).not.toMatch(/NaN|undefined|null|Infinity|^-0/)
        const stretch = look.stretch?.(i)
        if (stretch) expect(stretch.toS, run.id).toBeGreaterThan(stretch.fromS)
      })
    }
  })

  it('sees a number for every run', () => {
    for (const history of [...Object.values(cases), emptyHistory, blankHistory])
      expect(covariate.look(pastOf(history)).exposures).toHaveLength(history.runs.length)
  })

  it('can tell nothing from an empty history, or from one in which nothing is known', () => {
    for (const history of [emptyHistory, blankHistory]) {
      const finding = findingOf(id, ledgerOf(history, { engine: 'exam' }))
      expect(finding.status).toBe('no-data')
      expect(finding.for).toEqual([])
      expect(finding.against).toEqual([])
      expect(finding.strength).toBeNull()
      expect(finding.next).not.toBeNull()
    }
  })

  it('leaves the history as it was, and sees the same again', () => {
    const history = cases.for
    const before = structuredClone(history)
    const first = covariate.look(pastOf(frozen(history))).exposures
    expect(covariate.look(pastOf(history)).exposures).toEqual(first)
    expect(history).toEqual(before)
  })

  it('knows the run itself before the legs go: what came after the onset does not move it', () => {
    const { runs } = cases.for
    const at = runs.findLastIndex(({ verdict }) => verdict.limiter === 'legs')
    const held = {
      ...cases.for,
      runs: runs.map((run, i) => (i === at ? { ...run, verdict: plainRun.verdict } : run)),
    }
    const exposures = (history: History) => covariate.look(pastOf(history)).exposures
    expect(exposures(held)).toEqual(exposures(cases.for))
  })
})

describe.each(
  all.filter(({ covariate }) => covariate.comparedWith === 'yourself'),
)('$id, which is only compared with the runner', ({ id, path }) => {
  it('is unclear where it is on every run: compared with each other, these cannot tell', () => {
    const { always = emptyHistory } = casesOf(path)
    const finding = findingOf(id, ledgerOf(always, { engine: 'exam' }))
    expect(finding.status, JSON.stringify(finding)).toBe('unclear')
    expect(finding.against).toEqual([])
    expect(finding.disagrees).toBeNull()
    expect(finding.neither.map(({ says }) => says).join(' ')).toContain('much the same on all your runs')
  })
})

describe.each(causes.map((cause) => ({ id: cause.id, cause })))('$id in the interview', ({ cause }) => {
  it('is told of in sentences, and asks for one change', () => {
    const past = pastOf(emptyHistory)
    expect(textOf(cause.words.told, past.say)).toMatch(/^You told of .*\.$/)
    expect(textOf(cause.words.notTold, past.say)).toMatch(/^You told of .*\.$/)
    expect(cause.advice(past)).toMatch(/^[A-Z].*\.$/)
    expect(cause.advice(past)).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('is not known where nothing was answered, or nonsense was', () => {
    expect(cause.told({})).toBeNaN()
    const nonsense = new Proxy({}, { get: () => 'no such word' })
    expect(cause.told(nonsense)).toBeNaN()
  })
})
