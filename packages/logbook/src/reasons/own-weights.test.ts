import { encodeRecording } from '@freshlegs/formats'
import { legs, plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { givenFor, noEdits } from '../judging/given-for.ts'
import { judgeColumns } from '../judging/judge-columns.ts'

const { recording } = plantRun({ seed: 12, truth: legs, durationS: 6600 })
const columns = encodeRecording(recording)
const judged = (weights?: Record<string, number>) => {
  const profile = weights ? { evidenceWeights: { value: weights, from: 'estimated' as const } } : {}
  const found = judgeColumns(columns, { sha256: 'a run', given: givenFor(profile, noEdits) })
  if (!found.ok) throw new Error(found.problem.detail)
  return found.value
}

describe('own weights of the signs', () => {
  const usual = judged()
  const silent = judged({ hrFollow: 0, hrCeil: 0, gct: 0, cad: 0 })

  it('change the verdict, and the report says that they do', () => {
    expect(silent.report?.verdict.index).toBeLessThan(usual.report?.verdict.index ?? 0)
    const names = (one: typeof usual) => one.report?.verdict.assumed.map(({ name }) => name)
    expect(names(silent)).toContain('evidenceWeights')
    expect(names(usual)).not.toContain('evidenceWeights')
  })

  it('make a report that is older than them one to be made again', () => {
    expect(silent.basis).not.toBe(usual.basis)
  })

  it('leave what they are fitted to and measured by as it was', () => {
    expect(Object.keys(usual.past?.unaided.signs ?? {}).length).toBeGreaterThan(1)
    expect(silent.past?.unaided).toEqual(usual.past?.unaided)
  })
})
