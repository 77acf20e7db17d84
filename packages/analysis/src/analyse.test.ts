import { type ChannelId, channels, type Recording } from '@freshlegs/domain'
import { reportSchema } from '@freshlegs/domain/schemas'
import { faults, netDownhill, plantRun, tiers, traits, treadmill, truths } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import type { Analysis, Given } from './analysis.ts'
import { columnOf, steadyRun } from './steady-run.for-tests.ts'

const validate = new Ajv({ formats: { 'date-time': true }, allErrors: true }).compile(reportSchema)

function analysed(recording: Recording, given: Given = {}): Analysis {
  const result = analyse(recording, given)
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

function expectValid({ report }: Analysis) {
  // Through JSON, as other tools see it: NaN would become null, and be caught where null may not stand.
  expect(validate(JSON.parse(JSON.stringify(report))) || validate.errors).toBe(true)
  expect(JSON.stringify(report)).toBe(
    JSON.stringify(report, (_, value) => (Number.isNaN(value) ? 'NaN' : value)),
  )
}

const hour = { seed: 3, durationS: 3600 }

describe('analyse', () => {
  it('gives a valid report of every planted truth with every set of sensors', () => {
    for (const truth of truths)
      for (const tier of tiers) expectValid(analysed(plantRun({ ...hour, truth, tier }).recording))
  })

  it('gives a valid report whatever goes wrong with the sensors, and whatever is run', () => {
    for (const fault of faults) expectValid(analysed(plantRun({ ...hour, faults: [fault] }).recording))
    for (const trait of traits) expectValid(analysed(plantRun({ ...hour, traits: [trait] }).recording))
    for (const course of [netDownhill, treadmill])
      expectValid(analysed(plantRun({ ...hour, course }).recording))
  })

  it('gives a valid report of recordings that make no sense', () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: -10, max: 400 }), fc.constant(NaN))
    const column = fc
      .array(value, { minLength: 30, maxLength: 30 })
      .map((values) => Float64Array.from(values))
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...channels.map(({ id }) => id)), column),
        column,
        fc.integer({ min: 1, max: 400 }),
        (streams: { [Id in ChannelId]?: Float64Array }, timeS, everyS) => {
          for (const times of [timeS, timeS.map((_, i) => i * everyS)]) {
            const result = analyse(steadyRun({ track: { timeS: times, streams } }))
            if (result.ok) expectValid(result.value)
            else expect(result.problem.code).toBe('recording.no-time')
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('says the same of the same recording, and leaves it as it was', () => {
    const { recording } = plantRun({ ...hour, truth: truths[0] })
    const before = structuredClone(recording)
    expect(analysed(recording).report).toEqual(analysed(recording).report)
    expect(recording).toEqual(before)
  })

  it('refuses another sport by name, unless told to judge it all the same', () => {
    const ride = steadyRun({ sport: 'cycling', subSport: 'road' })
    expect(analyse(ride)).toEqual({
      ok: false,
      problem: { code: 'recording.not-running', detail: 'the recording says it is cycling (road)' },
    })
    expect(analysed(ride, { anySport: true }).report.verdict.assumed[0]).toMatchObject({
      name: 'sport',
      value: 'running',
    })
  })

  it('judges a recording that does not say what it is, and says that it assumed a run', () => {
    const { report } = analysed(steadyRun({ sport: 'unknown' }))
    expect(report.verdict.assumed).toContainEqual({
      name: 'sport',
      value: 'running',
      unit: null,
      because: 'The file does not say what sport it is',
    })
  })

  it('refuses a recording without times', () => {
    const timeless = steadyRun({ track: { timeS: new Float64Array(9).fill(NaN), streams: {} } })
    expect(analyse(timeless)).toMatchObject({ ok: false, problem: { code: 'recording.no-time' } })
    expect(analyse(steadyRun({ seconds: -1 }))).toMatchObject({
      ok: false,
      problem: { code: 'recording.no-time' },
    })
  })

  it('says what it assumed of the runner, and no longer once it is given', () => {
    const names = (given: Given) =>
      analysed(steadyRun(), given).report.verdict.assumed.map(({ name }) => name)
    expect(names({})).toEqual(['hrMaxBpm', 'hrRestBpm', 'hrThresholdBpm'])
    expect(
      names({ athlete: { heartRateMaxBpm: 190, heartRateRestBpm: 50, heartRateThresholdBpm: 170 } }),
    ).toEqual([])
  })

  it('passes on what it was told: hash, answer of the runner, who ran', () => {
    const { report } = analysed(steadyRun(), { sha256: 'ab'.repeat(32), runnerSaid: { stoppedBy: 'heat' } })
    expect(report.recording.sha256).toBe('ab'.repeat(32))
    expect(report.verdict.runnerSaid).toEqual({ stoppedBy: 'heat', race: null })
  })

  it('does not judge by a channel that is of no use, and names it among what is missing', () => {
    const moments = columnOf(steadyRun(), (t) => (t < 60 ? 150 + Math.sin(t) : NaN))
    const { report } = analysed(steadyRun({ streams: { heartRateBpm: moments } }))
    expect(report.trust).toMatchObject({ heartRateBpm: { level: 'unusable' } })
    expect(report.verdict.missing.join(' ')).toContain('Heart rate is known for only 1 % of the run.')
    expect(report.verdict.also).toContain('sensor-doubt')
  })

  it('finds nothing where nothing fades, and shows it as an even picture', () => {
    const { report, picture } = analysed(steadyRun())
    expect(report.verdict.limiter).toBe('no-fade')
    expect(report.onset).toBeNull()
    expect(picture.fadePercent.every((percent) => Math.abs(percent) < 1)).toBe(true)
    expect(picture.legsPercent.every((percent) => Math.abs(percent) < 2)).toBe(true)
  })
})
