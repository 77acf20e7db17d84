import { readdirSync } from 'node:fs'
import { type ChannelId, channels, type Recording, type Track } from '@freshlegs/domain'
import { faults, plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { repairs } from './repairs.ts'

const withEveryChannel = (recording: Recording, of: (timeS: number) => number): Recording => {
  const streams: { [Id in ChannelId]?: Float64Array } = {}
  for (const { id } of channels) streams[id] = recording.track.timeS.map(of)
  return { ...recording, track: { timeS: recording.track.timeS, streams } }
}

const sound = steadyRun({ seconds: 1200 })
const nothingKnown = withEveryChannel(sound, () => NaN)
const empty = withEveryChannel(steadyRun({ seconds: -1 }), () => NaN)
const spoilt = faults.map((fault) => plantRun({ seed: 5, durationS: 2700, faults: [fault] }).recording)
/** The others rely on the first: time rises. */
const inOrder = (recording: Recording): Recording => ({
  ...recording,
  track: repairs[0]?.apply(recording.track, recording, settings)?.track ?? recording.track,
})

const lengths = ({ timeS, streams }: Track) =>
  [timeS, ...Object.values(streams)].map((column) => column.length)

it('lists every repair, each in a file of its name', () => {
  const files = new Set(readdirSync(import.meta.dirname))
  for (const { id } of repairs) expect(files).toContain(`${id}.ts`)
  expect(new Set(repairs.map(({ id }) => id)).size).toBe(repairs.length)
})

describe.each(repairs)('$id', (repair) => {
  it('needs only channels there are, and says what it does', () => {
    expect(channels.map(({ id }) => id)).toEqual(expect.arrayContaining([...repair.needs]))
    expect(repair.says).toMatch(/^[A-Z].*\.$/)
  })

  it('has nothing to do on a sound run', () => {
    expect(repair.apply(sound.track, sound, settings)).toBeNull()
  })

  it('bears an empty track, and one of which nothing is known', () => {
    expect(repair.apply(empty.track, empty, settings)).toBeNull()
    expect(repair.apply(nothingKnown.track, nothingKnown, settings)).toBeNull()
  })

  it('leaves what it was given as it was, and keeps columns equally long', () => {
    for (const recording of spoilt) {
      const before = structuredClone(recording.track)
      const repaired = repair.apply(recording.track, recording, settings)
      expect(recording.track).toEqual(before)
      if (!repaired) continue
      expect(new Set(lengths(repaired.track)).size).toBe(1)
      expect(repaired.samples).toBeGreaterThan(0)
      expect(repaired.says).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('finds nothing more to do when done', () => {
    for (const recording of repair === repairs[0] ? spoilt : spoilt.map(inOrder)) {
      const once = repair.apply(recording.track, recording, settings)
      if (once) expect(repair.apply(once.track, recording, settings)?.says).toBeUndefined()
    }
  })
})
