import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { buffersOf } from './buffers-of.ts'

describe('the memory that is handed over', () => {
  it('is that of every column, however deep, and each once', () => {
    const column = new Float64Array(3)
    const found = buffersOf({ a: [column], b: { c: column.subarray(1), d: new Uint8Array(2) }, e: null })
    expect(found.size).toBe(2)
    expect(found).toContain(column.buffer)
  })

  it('is none where there are only words', () => {
    expect(buffersOf({ says: 'legs', n: 3, list: ['a'] }).size).toBe(0)
  })

  it('leaves nothing of a judged run to be copied', () => {
    const judged = simulated('legs-go')
    const crossed = structuredClone(judged, { transfer: [...buffersOf(judged)] })
    expect(crossed.run.timeS.length).toBeGreaterThan(1000)
    expect(judged.run.timeS.length).toBe(0)
  })
})
