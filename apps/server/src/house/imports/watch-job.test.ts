import { describe, expect, it } from 'vitest'
import { change, type Job, newJob, nothingYet } from './job.ts'
import { watchJob } from './watch-job.ts'

const job = (): Job => newJob({ id: 'x', name: 'x', simulated: false, anySport: false, startedAtMs: 0 })
const soon = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))
const never = () => new AbortController().signal

async function all(told: AsyncIterable<{ state: string; done: number } | null>) {
  const seen: string[] = []
  for await (const now of told) seen.push(now ? `${now.state} ${now.done}` : '-')
  return seen
}

describe('watching an import', () => {
  it('tells where it is at once, and the end whatever came before it', async () => {
    const one = job()
    const told = all(watchJob(one, { signal: never(), everyMs: 10_000 }))
    await soon()
    for (let done = 1; done <= 50; done++) change(one, { state: 'running', now: { ...nothingYet, done } })
    change(one, { state: 'done' })
    expect(await told).toEqual(['receiving 0', 'done 50'])
  })

  it('lists what was refused at the end alone, and says before how many', async () => {
    const failed = [{ path: 'a.fit', code: 'format.corrupt' as const, detail: 'no' }]
    const one = { ...job(), state: 'running' as const, outcome: { ...job().outcome, failed } }
    const told = watchJob(one, { signal: never(), everyMs: 0 })
    const first = await told.next()
    expect(first.value?.outcome).toMatchObject({ failed: [], failedBeyond: 1 })
    change(one, { state: 'done' })
    const last = await told.next()
    expect(last.value?.outcome).toEqual(one.outcome)
  })

  it('tells of one that is over just that', async () => {
    const one = { ...job(), state: 'stopped' as const }
    expect(await all(watchJob(one, { signal: never() }))).toEqual(['stopped 0'])
    expect(one.watchers.size).toBe(0)
  })

  it('tells no more often than it should, and never an old state last', async () => {
    const one = job()
    const told = all(watchJob(one, { signal: never(), everyMs: 20 }))
    for (let done = 1; done <= 20; done++) {
      await soon(5)
      change(one, { state: 'running', now: { ...nothingYet, done } })
    }
    change(one, { state: 'done' })
    const seen = await told
    expect(seen.length).toBeLessThan(15)
    expect(seen.at(-1)).toBe('done 20')
  })

  it('is heard of while nothing happens', async () => {
    const one = job()
    const told = all(watchJob(one, { signal: never(), everyMs: 1, quietMs: 10 }))
    await soon(60)
    change(one, { state: 'done' })
    const seen = await told
    expect(seen[1]).toBe('-')
    expect(seen.at(-1)).toBe('done 0')
  })

  it('ends when nobody listens any more, and leaves nothing behind', async () => {
    const one = job()
    const gone = new AbortController()
    const told = all(watchJob(one, { signal: gone.signal }))
    await soon()
    expect(one.watchers.size).toBe(1)
    gone.abort()
    expect(await told).toEqual(['receiving 0'])
    expect(one.watchers.size).toBe(0)
  })
})
