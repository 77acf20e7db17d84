import { describe, expect, it } from 'vitest'
import { columnsKeeper, type Fetched } from './columns-at.ts'

const there: Fetched = { ok: true, columns: new Uint8Array([1]) }

describe('the columns of a run', () => {
  it('are fetched once, however often they are asked for', async () => {
    const asked: string[] = []
    const columnsAt = columnsKeeper(async (url) => {
      asked.push(url)
      return there
    })
    expect(await Promise.all([columnsAt('a'), columnsAt('a')])).toEqual([there, there])
    await columnsAt('a')
    expect(asked).toEqual(['a'])
  })

  it('are fetched anew for another run', async () => {
    const asked: string[] = []
    const columnsAt = columnsKeeper(async (url) => {
      asked.push(url)
      return there
    })
    await columnsAt('a')
    await columnsAt('b')
    await columnsAt('a')
    expect(asked).toEqual(['a', 'b', 'a'])
  })

  it('are asked for again after they could not be had', async () => {
    const answers: Fetched[] = [{ ok: false, status: null }, there]
    const columnsAt = columnsKeeper(async () => answers.shift() ?? there)
    expect(await columnsAt('a')).toEqual({ ok: false, status: null })
    expect(await columnsAt('a')).toBe(there)
  })
})
