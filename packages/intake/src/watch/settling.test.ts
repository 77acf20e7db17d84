import { describe, expect, it } from 'vitest'
import { Settling } from './settling.ts'

const settledMs = 100
const file = (name: string, fingerprint = '1') => ({ name, fingerprint })
const names = (files: readonly { name: string }[]) => files.map(({ name }) => name)

describe('a file in a watched folder', () => {
  it('is given out once it has not changed for a while', () => {
    const settling = new Settling(settledMs)
    expect(settling.look([file('a')], 0)).toEqual([])
    expect(settling.look([file('a')], 99)).toEqual([])
    expect(names(settling.look([file('a')], 100))).toEqual(['a'])
  })

  it('is not given out while it grows', () => {
    const settling = new Settling(settledMs)
    for (let at = 0; at < 10; at++) expect(settling.look([file('a', `${at}`)], at * 100)).toEqual([])
    expect(names(settling.look([file('a', '9')], 1000))).toEqual(['a'])
  })

  it('is given out once, also when the watch was away in between', () => {
    const settling = new Settling(settledMs)
    settling.look([file('a')], 0)
    expect(names(settling.look([file('a')], 100))).toEqual(['a'])
    expect(settling.look([], 200)).toEqual([])
    for (const at of [300, 500]) expect(settling.look([file('a')], at)).toEqual([])
  })

  it('is given out again when its contents may have changed', () => {
    const settling = new Settling(settledMs)
    settling.look([file('a')], 0)
    settling.look([file('a')], 100)
    expect(settling.look([file('a', '2')], 200)).toEqual([])
    expect(names(settling.look([file('a', '2')], 300))).toEqual(['a'])
  })

  it('waits for others that are still being copied', () => {
    const settling = new Settling(settledMs)
    settling.look([file('a')], 0)
    expect(settling.look([file('a'), file('b')], 100)).toEqual([])
    expect(names(settling.look([file('a'), file('b')], 200))).toEqual(['a', 'b'])
  })

  it('does not wait for ever for one that never ends', () => {
    const settling = new Settling(settledMs)
    const given: string[] = []
    for (let at = 0; at <= 1000; at += 50) {
      given.push(...names(settling.look([file('a'), file('log', `${at}`)], at)))
    }
    expect(given).toEqual(['a'])
  })

  it('begins anew when it was gone before it had settled', () => {
    const settling = new Settling(settledMs)
    settling.look([file('a')], 0)
    settling.look([], 50)
    expect(settling.look([file('a')], 120)).toEqual([])
  })
})
