import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gzipSync, zstdDecompressSync } from 'node:zlib'
import { decode } from '@freshlegs/formats'
import { afterAll, describe, expect, it } from 'vitest'
import { fitFile, recordingOf } from '../serving.for-tests.ts'
import { newJudgePool } from './judge-pool.ts'

const toClose: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of toClose) await close()
})
function pool(options: Parameters<typeof newJudgePool>[0] = {}) {
  const judge = newJudgePool({ threads: 2, ...options })
  toClose.push(judge.close)
  return judge
}

const given = { athlete: {}, runnerSaid: {}, without: [] }
const how = { given, anySport: false, isKept: async () => false }
const fit = fitFile(1)

describe('the judges', () => {
  const judge = pool()

  it('unpack, name by hash, judge and pack a file, columns and all', async () => {
    for (const bytes of [fit.slice(), gzipSync(fit)]) {
      const judged = await judge.file(bytes, how)
      if (!judged.ok || 'kept' in judged.value) throw new Error('expected a judged file')
      const { sha256, packed, sizeBytes, runs, format } = judged.value
      expect(sha256).toBe(createHash('sha256').update(fit).digest('hex'))
      expect([format, sizeBytes]).toEqual(['fit', fit.length])
      expect(Buffer.from(fit).equals(zstdDecompressSync(packed))).toBe(true)
      expect(runs[0]?.judged.report?.recording.sha256).toBe(sha256)
      const columns = decode(zstdDecompressSync(runs[0]!.columns))
      expect(columns.ok && columns.value.recordings[0]?.track.timeS).toEqual(recordingOf(1).track.timeS)
    }
  })

  it('take the bytes away from a caller who has a buffer to give, and leave the others theirs', async () => {
    const given = fit.slice()
    const view = new Uint8Array(fit.length + 1).fill(7)
    view.set(fit, 1)
    const answers = [judge.file(given, how), judge.file(view.subarray(1), how)]
    expect([given.length, view.length]).toEqual([0, fit.length + 1])
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true])
    expect(view[0]).toBe(7)
  })

  it('ask whether a file is kept before they judge it', async () => {
    const asked: string[] = []
    const isKept = async (sha256: string) => {
      asked.push(sha256)
      return true
    }
    const sha256 = createHash('sha256').update(fit).digest('hex')
    expect(await judge.file(fit.slice(), { ...how, isKept })).toEqual({
      ok: true,
      value: { sha256, kept: true },
    })
    expect(asked).toEqual([sha256])
  })

  it('tell a store that fails in answering that', async () => {
    const isKept = () => Promise.reject(new Error('no connection'))
    await expect(judge.file(fit.slice(), { ...how, isKept })).rejects.toThrow('no connection')
  })

  it('judge columns again, with what is known now', async () => {
    const first = await judge.file(fit.slice(), how)
    if (!first.ok || 'kept' in first.value) throw new Error('expected a judged file')
    const { runs, sha256 } = first.value
    const columns = runs[0]!.columns.slice()
    const same = await judge.again(columns.slice(), { sha256, given })
    expect(same).toEqual({ ok: true, value: runs[0]?.judged })
    const other = await judge.again(columns, {
      sha256,
      given: { ...given, runnerSaid: { stoppedBy: 'legs' } },
    })
    expect(other.ok && other.value.basis).not.toBe(runs[0]?.judged.basis)
    expect(other.ok && other.value.report?.verdict.runnerSaid).toEqual({ stoppedBy: 'legs', race: null })
  })

  it('refuse what is no recording, and what unpacks to more than a recording may have', async () => {
    expect(await judge.file(Uint8Array.of(1, 2, 3), how)).toMatchObject({
      problem: { code: 'format.unknown' },
    })
    const bomb = gzipSync(new Uint8Array(100 * 2 ** 20))
    expect(await judge.file(bomb, how)).toMatchObject({ ok: false, problem: { code: 'format.too-large' } })
  })
})

describe('a file that breaks its thread', () => {
  const worker = fileURLToPath(new URL('./broken.for-tests.ts', import.meta.url))

  it.each([
    ['that ends', 1, /exit/i],
    ['that needs all memory there is', 2, /memory/],
    ['that never comes to an end', 3, /longer than 2 s/],
    ['that throws', 4, /a promise was broken/],
  ])('%s is refused alone, and all others are judged', async (_, way, detail) => {
    const judge = pool({ worker, heapMb: 32, longestMs: 2000 })
    const files = Array.from({ length: 8 }, (_, k) => Uint8Array.of(k === 3 ? way : 0, k))
    const judged = await Promise.all(files.map((bytes) => judge.file(bytes, how)))
    const refused = judged.filter(({ ok }) => !ok)
    expect(refused).toMatchObject([
      { problem: { code: 'program.fault', detail: expect.stringMatching(detail) } },
    ])
    expect(judged[3]?.ok).toBe(false)
    expect((await judge.file(Uint8Array.of(0), how)).ok).toBe(true)
  })

  it('and never comes to an end does not use up the time of those that wait behind it', async () => {
    const judge = pool({ threads: 1, worker, longestMs: 2000 })
    const files = [3, 0, 0].map((way, k) => Uint8Array.of(way, k))
    const judged = await Promise.all(files.map((bytes) => judge.file(bytes, how)))
    expect(judged.map(({ ok }) => ok)).toEqual([false, true, true])
  })
})
