import { describe, expect, it } from 'vitest'
import { type Outcome, yesOrNo } from './outcome.ts'
import { closing, runSteps, type Step } from './run-steps.ts'

async function run(...steps: Step[]) {
  const lines: string[] = []
  const totals = await runSteps(steps, { atOnce: 2, say: (line) => lines.push(line) })
  return { totals, text: lines.join('\n') }
}

const step = (name: string, outcome: Outcome): Step => ({ name, look: async () => outcome })

describe('a run of steps', () => {
  it('adds up what every step counted', async () => {
    const { totals } = await run(
      step('unit', { passed: 40, failed: 0, skipped: 2, note: '', output: '' }),
      step('lint', yesOrNo(true, '', '')),
      step('types', yesOrNo(false, '', 'error')),
    )
    expect(closing(totals)).toBe('Look above at: types\n41 passed, 1 failed, 2 skipped')
  })

  it('ends with nothing but the sums when all is green', async () => {
    const { totals } = await run(step('lint', yesOrNo(true, '', '')))
    expect(closing(totals)).toBe('1 passed, 0 failed, 0 skipped')
  })

  it('says one line for a step that is green, and nothing of its output', async () => {
    const { text } = await run(step('lint', yesOrNo(true, '190 files', 'chatter')))
    expect(text).toMatch(/^lint +ok +\d+\.\d s +190 files$/)
  })

  it('shows all the output of a step that is red', async () => {
    const { text } = await run(step('lint', yesOrNo(false, '', 'line 1\nline 2')))
    expect(text).toContain('FAILED')
    expect(text).toContain('line 1\nline 2')
  })

  it('counts a step that throws as failed, and runs the others', async () => {
    const broken: Step = { name: 'broken', look: () => Promise.reject(new Error('no such file')) }
    const { totals, text } = await run(broken, step('lint', yesOrNo(true, '', '')))
    expect(totals).toEqual({ passed: 1, failed: 1, skipped: 0, red: ['broken'] })
    expect(text).toContain('no such file')
  })

  it('calls a step skipped when nothing in it ran', async () => {
    const { text } = await run(
      step('browser', { passed: 0, failed: 0, skipped: 7, note: 'no browser', output: '' }),
    )
    expect(text).toMatch(/^browser +skipped .* no browser$/)
  })
})
