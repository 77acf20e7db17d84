import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './outcome.ts'
import { program, type Said } from './program.ts'

/** Runs one size of test and counts. */
export async function vitest(
  root: string,
  size: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'freshlegs-tests-'))
  const report = join(folder, 'report.json')
  try {
    const args = ['run', '--project', size, '--passWithNoTests', '--reporter=minimal', '--reporter=json']
    const said = await program(
      root,
      ['node_modules/vitest/vitest.mjs', ...args, `--outputFile.json=${report}`],
      env,
    )
    return count(said, await readFile(report, 'utf8').catch(() => ''))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[]
}

/** No report, or an unhappy end without a failed test, is a failure too. */
export function count({ ok, output, signal }: Said, report: string): Outcome {
  if (report === '') {
    const note = signal ? `ended by ${signal}` : 'gave no report'
    return { passed: 0, failed: 1, skipped: 0, note, output }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }: Report =
    JSON.parse(report)
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  const failed = numFailedTests + brokenFiles.length
  const skipped = numPendingTests + numTodoTests
  return {
    passed: numPassedTests,
    failed: ok ? failed : Math.max(1, failed),
    skipped,
    note: `${numPassedTests} tests in ${testResults.length} files${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    output,
  }
}
