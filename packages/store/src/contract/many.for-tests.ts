import { expect, it } from 'vitest'
import { newFile } from '../new-file.for-tests.ts'
import { runOrders } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'

/** Apart from the other subjects: it takes its time. */
export const many: Promises = (trial) => {
  it('lists, reads and searches ten thousand runs', async () => {
    const { store } = trial()
    const days = 86_400_000
    for (let from = 0; from < 10_000; from += 500) {
      const files = Array.from({ length: 500 }, (_, at) => {
        const n = from + at
        const about = { name: n % 2_500 === 0 ? 'Zürich Marathon' : `Lauf ${n}` }
        return newFile({
          name: `${n}`,
          run: { about, startedAtMs: 1_000_000_000_000 + n * days },
          facts: { distanceM: 5_000 + (n % 40) * 1_000, movingS: 1_500 + (n % 41) * 300 },
        })
      })
      await store.keep('me', files)
    }
    for (const order of runOrders) {
      const seen = new Set<string>()
      for (let offset = 0; offset < 10_000; offset += 2_000) {
        const page = await store.runs('me', { offset, limit: 2_000, order })
        expect(page.total).toBe(10_000)
        for (const { id } of page.runs) seen.add(id)
      }
      expect(seen.size).toBe(10_000)
    }
    let read = 0
    for await (const lot of store.everyRun('me')) read += lot.length
    expect(read).toBe(10_000)
    expect((await store.runs('me', { offset: 0, limit: 10, text: 'zürich' })).total).toBe(4)
    expect(await store.staleRuns('me', () => true, 20_000)).toHaveLength(10_000)
    expect(await store.startedWithin('me', 1_000_000_000_000, 1_000_000_000_000 + 99 * days)).toHaveLength(
      100,
    )
    expect(await store.routes('me', 5_000, 5_999)).toHaveLength(250)
  })
}
