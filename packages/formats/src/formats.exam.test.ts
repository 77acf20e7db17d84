import { channels, warnings as knownWarnings, problems, type Recording } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from './formats.ts'
import { firstReadFrom, sampleFiles } from './sample-files.for-tests.ts'

/** What any format must keep to, whatever it reads. */
describe.each(formats)('$id', (format) => {
  const sample = sampleFiles[format.id] ?? expect.unreachable(`no sample of ${format.id}`)

  const read = (bytes: Uint8Array): readonly Recording[] => {
    const result = format.decode(bytes)
    if (result.ok) return result.value
    expect(problems.map(({ code }) => code)).toContain(result.problem.code)
    expect(result.problem.detail).not.toBe('')
    return []
  }

  it('lives in a folder of its own name', async () => {
    expect((await import(`./${format.id}/${format.id}.ts`))[format.id]).toBe(format)
  })

  it('is named to whoever brings something that is read by none', () => {
    expect(problems.find(({ code }) => code === 'format.unknown')?.means).toContain(format.name)
  })

  it('recognises its own sample, and none of the others', () => {
    const recognised = Object.entries(sampleFiles).filter(([, bytes]) => format.recognises(bytes))
    expect(recognised.map(([id]) => id)).toEqual([format.id])
  })

  it('reads its sample', () => {
    const [recording, ...others] = read(sample)
    expect(others).toEqual([])
    expect(recording).toMatchObject({ format: firstReadFrom[format.id] ?? format.id, session: 0 })
    expect(recording?.track.timeS).toEqual(Float64Array.of(0, 1, 2))
    expect(recording?.track.streams.heartRateBpm).toEqual(Float64Array.of(140, 141, 142))
  })

  it.each([
    ['nothing', []],
    ['one byte', [0x3c]],
    ['one zero', [0]],
    ['text', [...'run'].map((letter) => letter.charCodeAt(0))],
  ])('recognises nothing in %s, and refuses it', (_, bytes) => {
    expect(format.recognises(Uint8Array.from(bytes))).toBe(false)
    expect(format.decode(Uint8Array.from(bytes)).ok).toBe(false)
  })

  it('refuses the samples of the others', () => {
    for (const [id, bytes] of Object.entries(sampleFiles)) {
      if (id !== format.id) expect(format.decode(bytes).ok).toBe(false)
    }
  })

  it('gives the same answer for the same bytes, and leaves them as they were', () => {
    const before = sample.slice()
    const first = format.decode(sample)
    expect(sample).toEqual(before)
    expect(format.decode(sample)).toEqual(first)
  })

  it('reads bytes that lie somewhere in a larger buffer', () => {
    const within = new Uint8Array(sample.length + 20).fill(0x3c)
    within.set(sample, 7)
    expect(format.decode(within.subarray(7, 7 + sample.length))).toEqual(format.decode(sample))
  })

  it('refuses random bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        format.recognises(bytes)
        for (const recording of read(bytes)) expectSound(recording)
      }),
    )
  })

  it('makes sound recordings of every beginning of its sample', () => {
    for (let length = 0; length <= sample.length; length++) {
      for (const recording of read(sample.slice(0, length))) expectSound(recording)
    }
  })
})

/** What the nouns promise of a recording. */
function expectSound({ track, beats, pauses, laps, warnings, startedAtMs }: Recording): void {
  expect(track.timeS.length).toBeGreaterThan(0)
  expect(track.timeS.every(Number.isFinite)).toBe(true)
  expect(Number.isFinite(startedAtMs) || Number.isNaN(startedAtMs)).toBe(true)
  for (const { timeS, streams } of beats ? [track, beats] : [track]) {
    for (const [id, values] of Object.entries(streams)) {
      expect(channels.map((channel) => channel.id)).toContain(id)
      expect(values.length).toBe(timeS.length)
      expect(values.some((value) => Math.abs(value) === Number.POSITIVE_INFINITY)).toBe(false)
      expect(values.every(Number.isNaN)).toBe(false)
    }
  }
  for (const { fromS, toS } of [...pauses, ...laps]) expect(toS).toBeGreaterThanOrEqual(fromS)
  for (const { code } of warnings) expect(knownWarnings.map((known) => known.code)).toContain(code)
}
