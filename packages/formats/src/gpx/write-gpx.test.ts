import type { Recording, Streams } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { aRun } from '../freshlegs/a-run.for-tests.ts'
import { gpx } from './gpx.ts'
import { writeGpx } from './write-gpx.ts'

const unknown = Number.NaN

const run = (streams: Streams, more: Partial<Recording> = {}): Recording => ({
  ...aRun,
  ...more,
  track: { timeS: Float64Array.of(0, 1, 2), streams },
})

const way = { latitudeDeg: Float64Array.of(47, 47.00003, 47.00006), longitudeDeg: Float64Array.of(8, 8, 8) }

const readBack = (text: string) => {
  const read = gpx.decode(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.problem.detail)
  return read.value[0]!
}

describe('a GPX file that we write', () => {
  it('has the heart, the steps and what else was measured at each place', () => {
    const streams = {
      ...way,
      heartRateBpm: Float64Array.of(140, unknown, 142),
      cadenceSpm: Float64Array.of(176, 178, 180),
      altitudeM: Float64Array.of(400.25, 401, unknown),
      powerW: Float64Array.of(250, 251, 252),
    }
    const { track, sport, startedAtMs } = readBack(writeGpx(run(streams)))
    expect({ sport, startedAtMs }).toEqual({ sport: 'running', startedAtMs: aRun.startedAtMs })
    for (const [id, column] of Object.entries(streams))
      expect(track.streams[id as keyof Streams], id).toEqual(column)
  })

  it('leaves out the places that are not known, and the seconds at them', () => {
    const latitudeDeg = Float64Array.of(unknown, 47.00003, 47.00006)
    const heartRateBpm = Float64Array.of(140, 141, 142)
    const { track, startedAtMs } = readBack(writeGpx(run({ ...way, latitudeDeg, heartRateBpm })))
    expect(startedAtMs).toBe(aRun.startedAtMs + 1000)
    expect(track.streams.heartRateBpm).toEqual(Float64Array.of(141, 142))
  })

  it('is called as its runner calls it, whatever signs are in that', () => {
    const named = writeGpx(run(way, { device: 'Watch <3>' }), 'Über "Stock" & Stein \u0000<b>')
    expect(named).toContain('<name>Über &#34;Stock&#34; &#38; Stein \ufffd&#60;b&#62;</name>')
    expect(readBack(named).device).toBe('Watch <3>')
  })

  it('needs no times, nor a name', () => {
    const text = writeGpx(run(way, { startedAtMs: unknown }))
    expect(text.match(/<trkpt /g)).toHaveLength(3)
    expect(text).not.toMatch(/<time>|<name>/)
  })

  it('is sound, though empty, where no place is known', () => {
    expect(writeGpx(run({}))).not.toContain('<trkpt')
  })
})
