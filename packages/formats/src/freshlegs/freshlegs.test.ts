import type { Recording, Track } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRun } from './a-run.for-tests.ts'
import { arbitraryRecording } from './arbitrary-recording.for-tests.ts'
import { encodeRecording } from './encode-recording.ts'
import { framed } from './frame.ts'
import { freshlegs } from './freshlegs.ts'

const decoded = (bytes: Uint8Array): Recording => {
  const result = freshlegs.decode(bytes)
  if (!result.ok) throw new Error(result.problem.detail)
  const [recording, ...others] = result.value
  expect(others).toEqual([])
  return recording ?? expect.unreachable()
}

const refusal = (bytes: Uint8Array) => {
  const result = freshlegs.decode(bytes)
  return result.ok ? expect.unreachable() : result.problem
}

const again = (recording: Recording) => decoded(encodeRecording(recording))

const withHeartRate = (...values: readonly number[]): Recording => ({
  ...aRun,
  track: {
    timeS: Float64Array.from(values, (_, i) => i),
    streams: { heartRateBpm: Float64Array.from(values) },
  },
})

/** Bytes of the column alone: what is left when it has one value is taken off. */
const sizeOf = (values: ArrayLike<number>): number => {
  const size = (count: number) => encodeRecording(withHeartRate(...Array.from(values).slice(0, count))).length
  // The clock takes a byte a sample.
  return size(values.length) - size(1) - values.length
}

describe('a recording that was kept', () => {
  it('is the same again, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryRecording, (recording) => {
        expect(again(recording)).toStrictEqual(recording)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same bytes when it is kept once more', () => {
    fc.assert(
      fc.property(arbitraryRecording, (recording) => {
        const bytes = encodeRecording(recording)
        expect(encodeRecording(decoded(bytes))).toEqual(bytes)
      }),
      { numRuns: 100 },
    )
  })

  it('remembers the format it was first read from', () => {
    expect(again({ ...aRun, format: 'tcx' }).format).toBe('tcx')
  })

  it('may have columns that are views of a larger buffer', () => {
    const buffer = Float64Array.from({ length: 30 }, (_, i) => 100 + i)
    const track: Track = {
      timeS: buffer.subarray(3, 6),
      streams: { heartRateBpm: buffer.subarray(10, 13) },
    }
    expect(again({ ...aRun, track }).track.streams.heartRateBpm).toEqual(Float64Array.of(110, 111, 112))
  })

  it('keeps the sign of zero, and unknown values wherever they stand', () => {
    const values = [Number.NaN, -0, 0, Number.NaN, 1.5, -0, Number.NaN]
    expect(again(withHeartRate(...values)).track.streams.heartRateBpm).toEqual(Float64Array.from(values))
  })

  it.each([
    ['whole numbers', (i: number) => 140 + (i % 3)],
    ['thousandths', (i: number) => (3000 + (i % 7)) / 1000],
    ['altitudes of FIT', (i: number) => (2600 + (i % 9)) / 5 - 500],
    ['semicircles', (i: number) => (600_000_000 + 20 * i) / (2 ** 31 / 180)],
    ['tenths of a millisecond', (i: number) => ((2400 + (i % 30)) / 10) * 0.001],
    ['places with seven digits', (i: number) => Number(`50.${1_234_567 + 30 * i}`)],
    ['unknown values', () => Number.NaN],
  ])('takes a byte or two a value for %s', (_, valueAt) => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => valueAt(i))
    expect(sizeOf(values)).toBeLessThan(2100)
    expect(again(withHeartRate(...values)).track.streams.heartRateBpm).toEqual(values)
  })

  it('takes a byte or two a value for odd numbers that come again and again', () => {
    const odd = Array.from({ length: 20 }, (_, i) => Math.sqrt(2 + i))
    const values = Float64Array.from({ length: 1000 }, (_, i) => odd[(i * i) % 20]!)
    expect(sizeOf(values)).toBeLessThan(2300)
    expect(again(withHeartRate(...values)).track.streams.heartRateBpm).toEqual(values)
  })

  it('takes eight bytes a value for numbers of no kind', () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => Math.sqrt(2 + i))
    expect(sizeOf(values)).toBeLessThan(8100)
    expect(again(withHeartRate(...values)).track.streams.heartRateBpm).toEqual(values)
  })

  it('is not made of a recording that breaks the promise of its nouns', () => {
    const { timeS } = aRun.track
    const tooShort = { timeS, streams: { heartRateBpm: Float64Array.of(140) } }
    expect(() => encodeRecording({ ...aRun, track: tooShort })).toThrow(RangeError)
    expect(() => encodeRecording(withHeartRate())).toThrow(RangeError)
    expect(() => encodeRecording({ ...aRun, device: 'x'.repeat(5_000_000) })).toThrow(RangeError)
  })
})

describe('a kept recording is refused', () => {
  const bytes = encodeRecording(aRun)
  const changed = (at: number, byte: number) => {
    const copy = bytes.slice()
    copy[at] = byte
    return copy
  }
  /** A sound frame round a head and the columns of `aRun`. */
  const withHead = (change: (head: Record<string, unknown>) => unknown, columns = bytes.slice(15)) => {
    let at = 0
    let length = 0
    for (let place = 1; ; place *= 128) {
      const byte = columns[at++]!
      length += (byte & 127) * place
      if (byte < 128) break
    }
    const head: unknown = JSON.parse(new TextDecoder().decode(columns.subarray(at, at + length)))
    const json = new TextEncoder().encode(JSON.stringify(change(Object(head))))
    const size = [(json.length & 127) + 128, json.length >> 7]
    return framed(Uint8Array.of(...size, ...json, ...columns.subarray(at + length)))
  }

  it('when a newer program wrote it, in words', () => {
    expect(refusal(changed(6, 2))).toMatchObject({
      code: 'format.unknown',
      detail: expect.stringContaining('newer Freshlegs'),
    })
    expect(freshlegs.recognises(changed(6, 2))).toBe(true)
  })

  it('when it is cut short, wherever that is', () => {
    for (let length = 6; length < bytes.length; length++) {
      expect(refusal(bytes.slice(0, length)).code).toBe('format.truncated')
    }
  })

  it('when a single bit is another', () => {
    for (let bit = 8 * 7; bit < 8 * bytes.length; bit++) {
      const result = freshlegs.decode(changed(bit >> 3, bytes[bit >> 3]! ^ (1 << (bit & 7))))
      expect(result.ok).toBe(false)
    }
  })

  it('but not when more follows it, which is said', () => {
    expect(decoded(Uint8Array.of(...bytes, 1, 2, 3)).warnings).toEqual([
      { code: 'format.trailing-bytes', detail: '3 bytes follow the end of the recording' },
    ])
  })

  it.each([
    ['no object', () => []],
    ['no samples', (head: object) => ({ ...head, track: { rows: 0, streams: [] } })],
    ['more samples than there are bytes', (head: object) => ({ ...head, track: { rows: 1e9, streams: [] } })],
    ['fewer samples', (head: object) => ({ ...head, track: { rows: 2, streams: ['heartRateBpm'] } })],
    ['a channel nobody knows', (head: object) => ({ ...head, track: { rows: 3, streams: ['mood'] } })],
    ['another column', (head: object) => ({ ...head, beats: { rows: 3, streams: [] } })],
    ['no sport', (head: object) => ({ ...head, sport: undefined })],
    ['a text where a number belongs', (head: object) => ({ ...head, startedAtMs: 'noon' })],
    ['a number where a text belongs', (head: object) => ({ ...head, device: 3 })],
    ['laps that are none', (head: object) => ({ ...head, laps: [1] })],
    ['a warning nobody knows', (head: object) => ({ ...head, warnings: [{ code: 'x', detail: '' }] })],
  ])('when its head has %s', (_, change) => {
    expect(decoded(withHead((head) => head))).toEqual(aRun)
    expect(refusal(withHead(change))).toMatchObject({ code: 'format.corrupt' })
  })

  it.each([-1, 0.5, null, 1e9])('when its head counts %s messages', (count) => {
    const raw = [{ message: 1, count, fields: [{ field: 1 }] }]
    expect(refusal(withHead((head) => ({ ...head, raw }))).code).toBe('format.corrupt')
  })

  it.each([
    -1,
    0.5,
    null,
    2 ** 31,
    Number.MAX_SAFE_INTEGER,
  ])('when it is session %s of its file', (session) => {
    expect(refusal(withHead((head) => ({ ...head, session }))).code).toBe('format.corrupt')
    const last = decoded(withHead((head) => ({ ...head, session: 2 ** 31 - 1 })))
    expect(last.session).toBe(2 ** 31 - 1)
  })

  it.each([-1, 0.5, null, 2 ** 31, 1e300])('when a lap is of step %s', (step) => {
    const lap = { fromS: 0, toS: 1, distanceM: 3, by: 'hand' }
    expect(refusal(withHead((head) => ({ ...head, laps: [{ ...lap, step }] }))).code).toBe('format.corrupt')
    const last = withHead((head) => ({ ...head, laps: [{ ...lap, step: 2 ** 31 - 1 }] }))
    expect(freshlegs.decode(last).ok).toBe(true)
  })

  it('when its head is larger than any', () => {
    const body = new Uint8Array(5_000_004).fill(0x5b)
    // Five million, as the head says of itself.
    body.set([0xc0, 0x96, 0xb1, 0x02])
    expect(refusal(framed(body)).detail).toContain('more than')
  })

  it('when its head is no JSON', () => {
    expect(refusal(framed(Uint8Array.of(1, 0x7b)))).toMatchObject({ detail: 'its head is no JSON' })
  })

  it('when a time or a value is none that can be', () => {
    const late = { ...aRun.track, timeS: Float64Array.of(0, 1, 1e9) }
    expect(refusal(encodeRecording({ ...aRun, track: late })).detail).toContain('time')
    expect(refusal(encodeRecording(withHeartRate(140, Number.POSITIVE_INFINITY))).detail).toContain(
      'infinite',
    )
  })
})
