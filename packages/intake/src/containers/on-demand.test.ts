import { answer, type Result, refuse } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { OnDemand, Shelf } from './on-demand.ts'

function door(shelf: Shelf) {
  const log: string[] = []
  const open = async () => {
    log.push('open')
    return answer({ close: async () => void log.push('close') })
  }
  return { log, door: new OnDemand(open, shelf) }
}

const nothing = async (): Promise<Result<undefined>> => answer(undefined)

describe('what is opened on demand', () => {
  it('is opened once for all who need it at a time', async () => {
    const { log, door: one } = door(new Shelf())
    await Promise.all([one.use(nothing), one.use(nothing)])
    await one.use(nothing)
    expect(log).toEqual(['open'])
  })

  it('is closed when others are needed, and opened again', async () => {
    const shelf = new Shelf()
    const { log, door: one } = door(shelf)
    await one.use(nothing)
    for (let i = 0; i < 10; i++) await door(shelf).door.use(nothing)
    expect(log).toEqual(['open', 'close'])
    await one.use(nothing)
    expect(log).toEqual(['open', 'close', 'open'])
  })

  it('is not closed while it is needed', async () => {
    const shelf = new Shelf()
    const { log, door: one } = door(shelf)
    await one.use(async () => {
      for (let i = 0; i < 10; i++) await door(shelf).door.use(nothing)
      await shelf.close()
      expect(log).toEqual(['open'])
      return answer(undefined)
    })
    expect(log).toEqual(['open', 'close'])
  })

  it('is closed with the shelf, and refuses from then on', async () => {
    const shelf = new Shelf()
    const { log, door: one } = door(shelf)
    await one.use(nothing)
    await shelf.close()
    expect(log).toEqual(['open', 'close'])
    expect(await one.use(nothing)).toMatchObject({ problem: { code: 'input.unreadable' } })
  })

  it('is tried again where it could not be opened', async () => {
    let tries = 0
    const open = async () =>
      ++tries === 1
        ? refuse({ code: 'archive.corrupt', detail: 'not this time' })
        : answer({ close: async () => {} })
    const one = new OnDemand(open, new Shelf())
    expect(await one.use(nothing)).toMatchObject({ problem: { code: 'archive.corrupt' } })
    expect(await one.use(nothing)).toMatchObject({ ok: true })
  })
})
