import type { Item } from '@freshlegs/domain'
import { formats } from '@freshlegs/formats'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../in-order.ts'
import { lookAt, stillHolds } from './earlier-look.ts'
import { isSkip } from './is-skip.ts'
import { lots } from './lots.ts'
import { newPace } from './pace.ts'
import { newProgress } from './progress.ts'
import { newTally } from './tally.ts'

describe('newTally', () => {
  it('lists ten thousand refusals, and counts the rest', () => {
    const tally = newTally()
    for (let i = 0; i < 10_007; i++) tally.failed(`${i}.fit`, { code: 'format.corrupt', detail: 'broken' })
    const { failed, failedBeyond, files } = tally.outcome(1)
    expect([failed.length, failedBeyond, files]).toEqual([10_000, 7, 10_007])
  })

  it('counts skips by code, and nothing where there was nothing', () => {
    const tally = newTally()
    expect(tally.outcome(2)).toEqual({
      schema: 'freshlegs/import@1',
      files: 0,
      imported: 0,
      duplicates: 0,
      linked: 0,
      skipped: {},
      failed: [],
      elapsedS: 2,
    })
    for (const code of ['a', 'b', 'a']) tally.skipped(code)
    expect(tally.outcome(2)).toMatchObject({ files: 3, skipped: { a: 2, b: 1 } })
  })
})

describe('newProgress', () => {
  it('counts at the end what the source left out without making items of it', () => {
    const source = {
      name: 'export.zip',
      size: { items: 1, bytes: 10 },
      leftOut: 3,
      async *items() {},
      close: async () => {},
    }
    const progress = newProgress({ source, now: () => 0 })
    progress.done(10, (tally) => tally.imported(false))
    expect(progress.end()).toMatchObject({ files: 4, imported: 1, skipped: { 'recording.not-running': 3 } })
  })
})

it('the time an import takes is that of all its runs', () => {
  const source = { name: 'x', size: { items: 0, bytes: 0 }, async *items() {}, close: async () => {} }
  let nowMs = 5000
  const progress = newProgress({ source, now: () => nowMs, beforeS: 60 })
  nowMs += 1500
  expect(progress.end().elapsedS).toBe(61.5)
})

describe('newPace', () => {
  const at = (seconds: number, items: number, bytes: number) => ({ atMs: 1000 * seconds, items, bytes })

  it('cannot tell at once', () => {
    expect(newPace()(at(0, 0, 0), { items: 100, bytes: null })).toEqual({ perSecond: null, leftS: null })
  })

  it('is that of the last seconds, and tells what is left by bytes where they are known', () => {
    const pace = newPace()
    const all = { items: 1000, bytes: 10_000 }
    for (let s = 0; s <= 30; s++) pace(at(s, s, s), all)
    for (let s = 31; s <= 60; s++) pace(at(s, 30 + 10 * (s - 30), 30 + 100 * (s - 30)), all)
    const { perSecond, leftS } = pace(at(61, 340, 3130), all)
    expect(perSecond).toBeCloseTo(10, 6)
    expect(leftS).toBeCloseTo((10_000 - 3130) / 100, 6)
    expect(newPace()(at(0, 0, 0), all).leftS).toBeNull()
  })

  it('tells what is left by items where bytes are not known, and nothing where neither is', () => {
    const known = newPace()
    known(at(0, 0, 0), { items: 100, bytes: null })
    expect(known(at(10, 50, 0), { items: 100, bytes: null }).leftS).toBeCloseTo(10, 6)
    const unknown = newPace()
    unknown(at(0, 0, 0), { items: null, bytes: null })
    expect(unknown(at(10, 50, 0), { items: null, bytes: null })).toEqual({ perSecond: 5, leftS: null })
  })
})

describe('isSkip', () => {
  it('is no fault where nobody said that it was a recording', () => {
    expect(isSkip('format.unknown', 'a/photo.jpg')).toBe(true)
    expect(isSkip('recording.not-running', 'ride.fit')).toBe(true)
    expect(isSkip('format.not-an-activity', 'settings.fit')).toBe(true)
  })

  it('is a fault where the name or the content said so', () => {
    for (const name of ['run.fit', 'RUN.FIT', 'run.tcx.gz', 'a/run.gpx'])
      expect(isSkip('format.unknown', name)).toBe(false)
    expect(isSkip('format.corrupt', 'photo.jpg')).toBe(false)
    expect(isSkip('recording.no-time', 'run.gpx')).toBe(false)
  })
})

describe('an earlier look', () => {
  const item: Item = { path: 'run.fit', fingerprint: '7', sizeBytes: 1, read: () => Promise.reject() }
  const look = (
    outcome: 'imported' | 'duplicate' | 'skipped' | 'failed',
    code?: 'recording.not-running' | 'format.unknown',
  ) => lookAt(item, { sourceKey: 'x', atMs: 0, outcome, problem: code ? { code, detail: '' } : null })

  it('holds for what is kept and what is no run, as long as the contents are the same', () => {
    for (const outcome of ['imported', 'duplicate', 'skipped'] as const) {
      expect(stillHolds(look(outcome), item, false)).toBe(true)
      expect(stillHolds(look(outcome), { ...item, fingerprint: '8' }, false)).toBe(false)
    }
  })

  it('does not hold for what failed, nor for other sports once they are asked for', () => {
    expect(stillHolds(look('failed'), item, false)).toBe(false)
    expect(stillHolds(look('skipped', 'recording.not-running'), item, false)).toBe(true)
    expect(stillHolds(look('skipped', 'recording.not-running'), item, true)).toBe(false)
  })

  it('holds for what no format knew only as long as there are no more formats', () => {
    const seen = look('skipped', 'format.unknown')
    expect(stillHolds(seen, item, true)).toBe(true)
    expect(seen.fingerprint).toContain(formats[0]!.id)
    expect(stillHolds({ ...seen, fingerprint: '7 not fit' }, item, false)).toBe(false)
  })
})

describe('inOrder', () => {
  it('gives things back as they were begun, whichever is done first', async () => {
    const underWay = inOrder<string>()
    let slow = (_: string) => {}
    underWay.push(new Promise((resolve) => (slow = resolve)), 5)
    underWay.push(Promise.resolve('quick'), 7)
    expect([underWay.count, underWay.bytes]).toEqual([2, 12])
    const first = underWay.next()
    slow('slow')
    expect([await first, await underWay.next(), await underWay.next()]).toEqual(['slow', 'quick', undefined])
    expect([underWay.count, underWay.bytes]).toEqual([0, 0])
  })
})

describe('lots', () => {
  it('holds everything once, the last lot what is left', async () => {
    const seen: number[][] = []
    const things = (async function* () {
      for (let i = 0; i < 7; i++) yield i
    })()
    for await (const lot of lots(things, 3)) seen.push(lot)
    expect(seen).toEqual([[0, 1, 2], [3, 4, 5], [6]])
  })
})
