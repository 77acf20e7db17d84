import { readdirSync } from 'node:fs'
import { type ChannelId, channels } from '@freshlegs/domain'
import { plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { isMissing, type Scene } from './feature.ts'
import { features, featuresOf } from './features.ts'
import { sceneForTests } from './scene.for-tests.ts'

const whole = sceneForTests(plantRun({ seed: 2, durationS: 3600 }).recording)
const withEveryChannel = (scene: Scene, of: (column: Float64Array | undefined) => Float64Array): Scene => {
  const streams: { [Id in ChannelId]?: Float64Array } = {}
  for (const { id } of channels) streams[id] = of(scene.run.streams[id])
  return { ...scene, run: { ...scene.run, streams } }
}
const nothingKnown = withEveryChannel(whole, () => whole.run.timeS.map(() => NaN))
const empty = sceneForTests(steadyRun({ seconds: -1, streams: {} }))
const short = sceneForTests(steadyRun({ seconds: 20 }))

it('lists every feature, each in a file of its name', () => {
  const files = new Set(readdirSync(import.meta.dirname))
  for (const { id } of Object.values(features)) expect(files).toContain(`${id}.ts`)
})

describe.each(Object.values(features).map((feature) => ({ ...feature, feature })))('$id', ({ feature }) => {
  it('needs only channels there are, and says what it measures', () => {
    expect(channels.map(({ id }) => id)).toEqual(expect.arrayContaining([...feature.needs]))
    expect(feature.says).toMatch(/^[A-Z].*\.$/)
  })

  it('can be had from a run with every sensor', () => {
    expect(feature.of(whole)).not.toHaveProperty('missing')
  })

  it('is missing, with the reason in a sentence, or unknown, where nothing is known', () => {
    for (const scene of [nothingKnown, empty, short]) {
      const given = feature.of(scene)
      if (isMissing(given)) expect(given.missing).toMatch(/^[A-Z].*\.$/)
      else
        for (const value of Object.values(given))
          if (value instanceof Float64Array) expect(value.every(Number.isNaN)).toBe(true)
    }
  })

  it('answers the same again, and leaves what it was given as it was', () => {
    const before = structuredClone(whole)
    expect(feature.of(whole)).toEqual(feature.of(whole))
    expect(whole).toEqual(before)
  })
})

describe('featuresOf', () => {
  it('names the channel that a missing feature needed', () => {
    const { heartRateBpm: _, ...streams } = whole.run.streams
    const blind = featuresOf({ ...whole, run: { ...whole.run, streams } })
    expect(blind.heartRateUse).toEqual({ missing: 'Heart rate was not recorded.' })
    expect(blind.strideResiduals).not.toHaveProperty('missing')
  })

  it('says why a channel that was recorded is not there', () => {
    const { heartRateBpm: _, ...streams } = whole.run.streams
    const because = 'You left heart rate out of this run.'
    const without = featuresOf(
      { ...whole, run: { ...whole.run, streams } },
      { heartRateBpm: { level: 'unusable', because } },
    )
    expect(without.heartRateUse).toEqual({ missing: because })
  })
})
