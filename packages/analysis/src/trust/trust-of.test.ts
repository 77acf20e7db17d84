import { readdirSync } from 'node:fs'
import type { ChannelId, Recording } from '@freshlegs/domain'
import {
  cadenceOfOneFoot,
  frozenContactTime,
  heartRateEveryFifth,
  heartRateLocksOnCadence,
  plantRun,
} from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean.ts'
import { defaultSettings } from '../settings.ts'
import { columnOf, distanceAt, steadyRun } from '../steady-run.for-tests.ts'
import { trustRules } from './rules.ts'
import { trustOf, withoutUnusable } from './trust-of.ts'

const trustIn = (recording: Recording) => trustOf(clean(recording), recording, defaultSettings.trust)
const heartRateKnownWhere = (known: (timeS: number) => boolean) =>
  trustIn(
    steadyRun({
      streams: { heartRateBpm: columnOf(steadyRun(), (t) => (known(t) ? 150 + Math.sin(t) : NaN)) },
    }),
  ).heartRateBpm

it('lists every rule, each in a file of its name', () => {
  const files = new Set(readdirSync(import.meta.dirname))
  for (const { id } of trustRules) expect(files).toContain(`${id}.ts`)
})

describe('trustOf', () => {
  it('trusts every channel of a sound run, and says why in a sentence', () => {
    const trust = trustIn(steadyRun())
    expect(Object.keys(trust).toSorted()).toEqual(['altitudeM', 'cadenceSpm', 'distanceM', 'heartRateBpm'])
    for (const { level, because } of Object.values(trust)) {
      expect(level).toBe('good')
      expect(because).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('does not speak of channels that were never recorded', () => {
    expect(trustIn(steadyRun()).powerW).toBeUndefined()
  })

  it('doubts a channel known for half of the run, and finds one known for a tenth of no use', () => {
    expect(heartRateKnownWhere((t) => t < 1800)).toEqual({
      level: 'doubtful',
      because: expect.stringMatching(/^Heart rate is known for only (49|50) % of the run\.$/),
    })
    expect(heartRateKnownWhere((t) => t < 360)?.level).toBe('unusable')
    expect(heartRateKnownWhere(() => false)).toEqual({
      level: 'unusable',
      because: 'Heart rate was recorded, but no value of it can be used.',
    })
  })

  it('trusts heart rate of every fifth record: ten seconds are enough', () => {
    const trust = trustIn(plantRun({ seed: 7, durationS: 3600, faults: [heartRateEveryFifth] }).recording)
    expect(trust.heartRateBpm?.level).toBe('good')
  })

  it('doubts a heart-rate sensor that counted steps, and says so', () => {
    const trust = trustIn(plantRun({ seed: 7, durationS: 3600, faults: [heartRateLocksOnCadence] }).recording)
    expect(trust.heartRateBpm).toEqual({
      level: 'doubtful',
      because: expect.stringMatching(/^For \d+ % of the run the heart-rate sensor counted your steps/),
    })
  })

  it('doubts a contact time that hung, and trusts a cadence that only had to be doubled', () => {
    const hung = trustIn(plantRun({ seed: 7, durationS: 3600, faults: [frozenContactTime] }).recording)
    expect(hung.groundContactS?.because).toMatch(/hung on one value for \d+ % of the run/)
    const doubled = trustIn(plantRun({ seed: 7, durationS: 3600, faults: [cadenceOfOneFoot] }).recording)
    expect(doubled.cadenceSpm?.level).toBe('good')
  })

  it('does not doubt a contact time that is beyond belief only while the runner walks', () => {
    const walkedHalf = steadyRun({
      streams: {
        distanceM: distanceAt(steadyRun(), (t) => (t > 1800 ? 1.4 : 3)),
        cadenceSpm: columnOf(steadyRun(), (t) => (t > 1800 ? 110 : 172) + Math.sin(t)),
        groundContactS: columnOf(steadyRun(), (t) => (t > 1800 ? 0.7 : 0.25 + 0.001 * Math.sin(t))),
      },
    })
    expect(trustIn(walkedHalf).groundContactS?.level).toBe('good')
  })

  it('doubts an altitude that jumps about', () => {
    const jumping = steadyRun({
      streams: { altitudeM: columnOf(steadyRun(), (_, i) => 400 + 7 * (Math.floor(i / 7) % 2)) },
    })
    expect(trustIn(jumping).altitudeM?.because).toMatch(/^Altitude jumps about by \d+ m/)
  })
})

describe('withoutUnusable', () => {
  it('takes away only the channels that are of no use', () => {
    const { run } = clean(steadyRun())
    const kept = withoutUnusable(run, {
      heartRateBpm: { level: 'unusable', because: '' },
      cadenceSpm: { level: 'doubtful', because: '' },
    })
    const gone: ChannelId = 'heartRateBpm'
    expect(Object.keys(kept.streams)).not.toContain(gone)
    expect(Object.keys(kept.streams)).toContain('cadenceSpm')
    expect(Object.keys(run.streams)).toContain(gone)
  })
})
