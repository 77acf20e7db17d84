import { demoRuns, writeFit } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { replyTo } from './reply-to.ts'

const planted = () => {
  const demo = demoRuns[0]
  if (!demo) throw new Error('no simulated run')
  return demo.plant().recording
}

describe('the worker’s reply', () => {
  it('is the run with its columns, and the number of the question', () => {
    const reply = replyTo(7, writeFit(planted()), {})
    if (reply.kind !== 'judged') throw new Error(reply.kind)
    expect(reply.id).toBe(7)
    expect(reply.judged.report.verdict.limiter).toBe('legs')
    expect(reply.judged.run.timeS.length).toBeGreaterThan(1000)
  })

  it('judges a kept ride too: somebody wanted it', () => {
    const ride = { ...planted(), sport: 'cycling' as const }
    expect(replyTo(1, writeFit(ride), {}).kind).toBe('judged')
  })

  it('leaves out what the runner does not believe, and says so', () => {
    const reply = replyTo(1, writeFit(planted()), { without: ['heartRateBpm'] })
    if (reply.kind !== 'judged') throw new Error(reply.kind)
    expect(reply.judged.report.trust.heartRateBpm?.level).toBe('unusable')
    expect(reply.judged.run.streams.heartRateBpm).toBeUndefined()
    expect(reply.judged.report.verdict.limiter).not.toBe('heart-lungs')
  })

  it('tells columns that cannot be read from a run that cannot be judged', () => {
    expect(replyTo(1, new TextEncoder().encode('hello'), {})).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'format.unknown' },
    })
  })
})
