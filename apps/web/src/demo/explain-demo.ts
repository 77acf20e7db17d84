import { type Analysis, analyse, type Given } from '@freshlegs/analysis'
import { answer, type Result } from '@freshlegs/domain'
import { demoRuns } from '@freshlegs/synthetic'
import type { Simulated } from '../reading/messages.ts'

/** A simulated run, judged like any other. Nothing for an id that is not there. */
export function explainDemo(id: string | undefined, given: Given): Result<readonly Result<Analysis>[]> {
  const demo = demoOf(id)
  return answer(demo ? [analyse(demo.plant().recording, given)] : [])
}

/** What is said of it wherever it is shown. */
export function simulatedOf(id: string | undefined): Simulated {
  const demo = demoOf(id)
  const others = demoRuns
    .filter((other) => other !== demo)
    .map((other) => ({ id: other.id, title: other.title }))
  return { says: demo?.says ?? '', others }
}

/** Without an id, the first. */
const demoOf = (id: string | undefined) => demoRuns.find((demo) => id === undefined || id === demo.id)
