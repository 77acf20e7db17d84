import { legs, plantRun, writeFit } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { explainRecording } from '../explain-recording.ts'
import { fitOf, gpxOf, longRun, tcxOf } from '../planted-files.for-tests.ts'
import { basisOf } from './basis-of.ts'
import { judgeColumns } from './judge-columns.ts'
import { type JudgedFile, type JudgeFileOptions, judgeFile } from './judge-file.ts'

const sha256 = 'ab'.repeat(32)
const recording = longRun(0)
const ride = { ...recording, sport: 'cycling' as const }
const chained = Uint8Array.from([...fitOf(ride), ...fitOf(recording), ...fitOf(recording)])

function judged(bytes: Uint8Array, options: Partial<JudgeFileOptions> = {}): JudgedFile {
  const file = judgeFile(bytes, { sha256, given: {}, ...options })
  if (!file.ok) throw new Error(file.problem.detail)
  return file.value
}

describe('judgeFile', () => {
  it('says of a run what explaining says, and of its facts what the report says', () => {
    const bytes = fitOf(recording)
    const [run] = judged(bytes).runs
    const explained = explainRecording(bytes, { sha256 })
    if (!explained.ok || !explained.value[0]?.ok) throw new Error('not explained')
    const { report } = explained.value[0].value
    expect(run?.judged.report).toEqual(report)
    expect(run?.judged.problem).toBeNull()
    expect(run?.judged.facts).toMatchObject({
      startedAt: report.recording.startedAt,
      distanceM: report.recording.distanceM,
      limiter: report.verdict.limiter,
      fadePercent: report.fade.percent,
      onsetS: report.onset?.timeS,
      decoupling: report.durability.decoupling,
    })
    expect(run?.startedAtMs).toBe(recording.startedAtMs)
    expect(run?.laps.length).toBeGreaterThan(5)
  })

  it('has no number in its facts that is none', () => {
    const { facts } = judged(fitOf(recording)).runs[0]!.judged
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  })

  it.each([
    ['fit', fitOf(recording)],
    ['tcx', tcxOf(recording)],
    ['gpx', gpxOf(recording)],
  ])('gives columns of a %s file that are judged the same', (format, bytes) => {
    const given = { athlete: { heartRateMaxBpm: 190 }, runnerSaid: { race: true } }
    const file = judged(bytes, { given })
    expect(file.format).toBe(format)
    const [run] = file.runs
    expect(judgeColumns(run!.columns, { sha256, given })).toEqual({ ok: true, value: run!.judged })
  })

  it('judges every run of a file, and names the other sports in it', () => {
    const file = judged(chained)
    expect(file.runs.map(({ session }) => session)).toEqual([1, 2])
    expect(file.others).toMatchObject([{ sport: 'cycling', startedAtMs: ride.startedAtMs }])
    expect(file.refusals).toEqual([])
    expect(file.runs[0]?.judged.report?.recording.warnings).toContainEqual({
      code: 'sport.other-sessions',
      detail: 'also in this file: cycling',
    })
  })

  it('has nothing to keep of a ride, and says so, unless every sport is asked for', () => {
    const file = judged(fitOf(ride))
    expect(file.runs).toEqual([])
    expect(file.refusals).toEqual([
      { code: 'recording.not-running', detail: 'the recording says it is cycling' },
    ])
    const [run] = judged(fitOf(ride), { anySport: true }).runs
    expect(run?.judged.facts.sport).toBe('cycling')
    // Once kept, it is judged whenever it is asked for.
    expect(judgeColumns(run!.columns, { sha256, given: {} })).toEqual({ ok: true, value: run!.judged })
  })

  it('refuses what is no recording', () => {
    expect(judgeFile(new Uint8Array(), { sha256, given: {} })).toMatchObject({
      ok: false,
      problem: { code: 'format.unknown' },
    })
  })

  it('judges without the channels that the runner does not believe', () => {
    const without = ['heartRateBpm'] as const
    const [run] = judged(fitOf(recording), { given: { without } }).runs
    expect(run?.judged.facts).toMatchObject({ heartRateBpm: null, heartRateTopBpm: null, decoupling: null })
    expect(run?.judged.basis).toBe(basisOf({ without }))
    // What is left out is kept all the same.
    expect(judgeColumns(run!.columns, { sha256, given: {} })).toMatchObject({
      value: { facts: { heartRateBpm: expect.any(Number) } },
    })
  })

  it('tells recordings by how much they say: sensors first, then samples, then the format', () => {
    const richness = (bytes: Uint8Array) => judged(bytes).runs[0]!.richness
    const { heartRateBpm: _, ...others } = recording.track.streams
    const blind = { ...recording, track: { ...recording.track, streams: others } }
    const seldom = longRun(0, { spacing: 3 })
    expect(richness(fitOf(recording))).toBeGreaterThan(richness(fitOf(seldom)))
    expect(richness(fitOf(seldom))).toBeGreaterThan(richness(fitOf(blind)))
    expect(richness(fitOf(recording))).toBeGreaterThan(richness(gpxOf(recording)))
    expect(Number.isSafeInteger(richness(fitOf(recording)))).toBe(true)
  })

  it('keeps of several runs those that can be judged', () => {
    const timeless = plantRun({ seed: 1, truth: legs, durationS: 600 }).recording
    const empty = { ...timeless, track: { timeS: new Float64Array(0), streams: {} } }
    const file = judgeFile(Uint8Array.from([...writeFit(empty), ...writeFit(recording)]), {
      sha256,
      given: {},
    })
    expect(file).toMatchObject({ ok: true, value: { runs: [{ session: expect.any(Number) }] } })
  })
})
