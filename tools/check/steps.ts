import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problems, warnings } from '@freshlegs/domain'
import { codeFaults } from '../codes/code-faults.ts'
import { brokenLinks } from '../docs/broken-links.ts'
import { fence } from '../fence/fence.ts'
import { places } from '../fence/places.ts'
import { differences, generated } from '../generate/generated.ts'
import { builtPage } from '../start/built-page.ts'
import { filesOf } from '../tree/files-of.ts'
import { root } from '../tree/root.ts'
import { browser } from './browser.ts'
import { lint } from './lint.ts'
import { type Outcome, yesOrNo } from './outcome.ts'
import { postgresql } from './postgresql.ts'
import type { Step } from './run-steps.ts'
import { types } from './types.ts'
import { unused } from './unused.ts'
import { vitest } from './vitest.ts'

/** `npm run check`: what can be known without starting anything. The slowest step comes first. */
export const checkSteps: readonly Step[] = [
  { name: 'unit', look: () => vitest(root, 'unit') },
  { name: 'types', look: () => types(root) },
  { name: 'fence', look: () => fence(root, places) },
  { name: 'lint', look: () => lint(root) },
  { name: 'unused', look: () => unused(root) },
  { name: 'generated', look: generatedUnchanged },
  { name: 'links', look: async () => linksLead() },
  { name: 'codes', look: async () => codesAgree() },
]

/** What `npm test` does on top: these start programs and need ports, the built page and a browser. */
export const testSteps: readonly Step[] = [
  { name: 'integration', look: withDatabase },
  { name: 'browser', look: inBrowser },
]

/** Comes before those. */
export const pageStep: Step = { name: 'page', look: () => builtPage(root) }

async function generatedUnchanged(): Promise<Outcome> {
  const files = await generated(root)
  const { missing, stale, left } = differences(root, files)
  const faults = [
    ...missing.map((path) => `${path} is missing`),
    ...stale.map((path) => `${path} is not what would be made now`),
    ...left.map((path) => `${path} is made from something that is gone`),
  ]
  const advice = faults.length > 0 ? 'Run `npm run generate`, and look at what it changed.' : ''
  return yesOrNo(faults.length === 0, `${Object.keys(files).length} files`, [...faults, advice].join('\n'))
}

function linksLead(): Outcome {
  const files = filesOf(root)
  const broken = brokenLinks(root, files)
  return yesOrNo(
    broken.length === 0,
    `${files.filter((file) => file.endsWith('.md')).length} pages`,
    broken.join('\n'),
  )
}

function codesAgree(): Outcome {
  const listed = [...problems, ...warnings].map(({ code }) => code)
  const faults = codeFaults(root, filesOf(root), {
    listed: [...new Set(listed)],
    lists: ['packages/domain/src/problems.ts', 'packages/domain/src/warnings.ts'],
    docs: readFileSync(join(root, 'docs/problems.md'), 'utf8'),
  })
  return yesOrNo(faults.length === 0, `${listed.length} codes`, faults.join('\n'))
}

/** The tests skip themselves where there is no browser. */
async function inBrowser(): Promise<Outcome> {
  const path = browser()
  const outcome = await vitest(root, 'browser', path === undefined ? {} : { FRESHLEGS_BROWSER: path })
  return path === undefined ? { ...outcome, note: 'skipped: no browser' } : outcome
}

/** So do those that need PostgreSQL. */
async function withDatabase(): Promise<Outcome> {
  const found = postgresql()
  const outcome = await vitest(root, 'integration')
  return found ? outcome : { ...outcome, note: `${outcome.note}; no PostgreSQL` }
}
