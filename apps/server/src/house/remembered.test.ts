import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('what is remembered', () => {
  it('is asked for once until it is forgotten', async () => {
    let asked = 0
    const counting = remembered(async () => ++asked)
    expect(await Promise.all([counting.ask(), counting.ask()])).toEqual([1, 1])
    expect(await counting.ask()).toBe(1)
    counting.forget()
    expect(await counting.ask()).toBe(2)
  })

  it('is not an answer that was under way when something changed', async () => {
    let value = 'old'
    const slow = remembered(async () => {
      const read = value
      await new Promise((resolve) => setTimeout(resolve, 0))
      return read
    })
    const before = slow.ask()
    value = 'new'
    slow.forget()
    expect(await slow.ask()).toBe('new')
    expect(await before).toBe('old')
    expect(await slow.ask()).toBe('new')
  })

  it('is no failure', async () => {
    let asked = 0
    const failing = remembered(async () => {
      asked++
      if (asked === 1) throw new Error('no connection')
      return asked
    })
    await expect(failing.ask()).rejects.toThrow('no connection')
    expect(await failing.ask()).toBe(2)
  })
})
