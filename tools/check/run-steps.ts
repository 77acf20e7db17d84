import type { Outcome } from './outcome.ts'

/** One thing that is looked at. */
export interface Step {
  readonly name: string
  look(): Promise<Outcome>
}

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Names of the steps in which something failed. */
  readonly red: readonly string[]
}

/**
 * Runs the steps, `atOnce` side by side, says one line for each as it ends, and shows the full output of those
 * that failed. A step that throws has failed.
 */
export async function runSteps(
  steps: readonly Step[],
  { atOnce, say }: { readonly atOnce: number; say(line: string): void },
): Promise<Totals> {
  let totals: Totals = { passed: 0, failed: 0, skipped: 0, red: [] }
  const waiting = [...steps]
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const startedAt = performance.now()
      const outcome = await step.look().catch(thrown)
      totals = plus(totals, { ...outcome, red: outcome.failed > 0 ? [step.name] : [] })
      say(line(step.name, outcome, performance.now() - startedAt))
      if (outcome.failed > 0) say(`${outcome.output.trimEnd()}\n`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return totals
}

export const plus = (a: Totals, b: Totals): Totals => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  red: [...a.red, ...b.red],
})

/** The end of a run: what to look at, and on a line of its own, which programs read, the sums. */
export function closing({ passed, failed, skipped, red }: Totals): string {
  const sums = `${passed} passed, ${failed} failed, ${skipped} skipped`
  return red.length === 0 ? sums : `Look above at: ${red.join(', ')}\n${sums}`
}

function line(name: string, { passed, failed, note }: Outcome, ms: number): string {
  const word = failed > 0 ? 'FAILED' : passed > 0 ? 'ok' : 'skipped'
  return `${name.padEnd(12)} ${word.padEnd(8)} ${(ms / 1000).toFixed(1).padStart(5)} s   ${note}`.trimEnd()
}

const thrown = (error: unknown): Outcome => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  note: 'broke down',
  output: error instanceof Error ? (error.stack ?? error.message) : String(error),
})
