import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { problems, type Report } from '@freshlegs/domain'
import { reportSchema } from '@freshlegs/domain/schemas'
import { decode } from '@freshlegs/formats'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { explainRecording } from './explain-recording.ts'
import { judgeColumns } from './judging/judge-columns.ts'
import { judgeFile } from './judging/judge-file.ts'

const root = resolve(import.meta.dirname, '../../..')
const data = join(resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared'), 'data')
const validate = new Ajv({ formats: { 'date-time': true } }).compile(reportSchema)

const namesIn = (folder: string) =>
  existsSync(join(data, folder))
    ? readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
    : []

function bytesOf(name: string): Uint8Array {
  const bytes = readFileSync(join(data, name))
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

function reportsOf(name: string): readonly Report[] {
  const explained = explainRecording(bytesOf(name))
  return explained.ok ? explained.value.flatMap((one) => (one.ok ? [one.value.report] : [])) : []
}

const reportOf = (name: string): Report => {
  const [report] = reportsOf(name)
  if (!report) throw new Error(`${name} was refused`)
  return report
}

describe.skipIf(!existsSync(data))('real recordings (skipped where the shared data is absent)', () => {
  it.each(['fit', 'tcx', 'gpx'])('give a valid report or a coded refusal, every one of %s', (folder) => {
    for (const name of namesIn(folder)) {
      const explained = explainRecording(bytesOf(name))
      for (const one of explained.ok ? explained.value : [explained]) {
        if (one.ok)
          expect(validate(JSON.parse(JSON.stringify(one.value.report))) || validate.errors, name).toBe(true)
        else
          expect(
            problems.map(({ code }) => code),
            name,
          ).toContain(one.problem.code)
      }
    }
  })

  it('are judged the same from their columns, and have no number in their facts that is none', () => {
    const sha256 = 'ab'.repeat(32)
    for (const folder of ['fit', 'tcx', 'gpx'])
      for (const name of namesIn(folder)) {
        const file = judgeFile(bytesOf(name), { sha256, given: {}, anySport: true })
        for (const run of file.ok ? file.value.runs : []) {
          expect(judgeColumns(run.columns, { sha256, given: {} }), name).toEqual({
            ok: true,
            value: run.judged,
          })
          expect(JSON.parse(JSON.stringify(run.judged.facts)), name).toEqual(run.judged.facts)
          expect(Number.isSafeInteger(run.richness), name).toBe(true)
        }
      }
  })

  it('agree with what the watch itself summed up', () => {
    for (const name of namesIn('fit')) {
      const decoded = decode(bytesOf(name))
      if (!decoded.ok) continue
      for (const { recording, splits, repairs } of reportsOf(name)) {
        const { totals } = decoded.value.recordings[recording.session]!
        const { distanceM, movingS, ascentM } = recording
        const touched = repairs.some(({ repair }) => repair.endsWith('-distance'))
        if (totals.distanceM > 1000 && distanceM && !touched)
          expect(Math.abs(distanceM / totals.distanceM - 1), name).toBeLessThan(0.002)
        if (totals.timerS > 60 && distanceM) expect(movingS, name).toBeLessThanOrEqual(totals.timerS + 2)
        if (totals.ascentM > 40 && ascentM !== null)
          expect(Math.abs(ascentM / totals.ascentM - 1), name).toBeLessThan(0.25)
        if (distanceM !== null && distanceM > 1000)
          expect(splits.reduce((sum, split) => sum + split.distanceM, 0) / distanceM, name).toBeCloseTo(1, 2)
      }
    }
  })

  it('name no cause for the descent in portland.fit', () => {
    expect(['no-fade', 'cannot-tell']).toContain(
      reportOf('fit/thomaschampagne+elevate/portland.fit').verdict.limiter,
    )
  })

  it('name the fade of pyselsky.fit, whatever they call it', () => {
    const { verdict, fade } = reportOf('fit/thomaschampagne+elevate/pyselsky.fit')
    expect(['legs', 'paced-so', 'cannot-tell']).toContain(verdict.limiter)
    expect(fade.percent).toBeGreaterThan(10)
    expect(verdict.because.some(({ says }) => says.includes('slower'))).toBe(true)
  })

  it('say the same of a run from FIT and from TCX', () => {
    const [fit, tcx] = ['10kUNLP2014-Garmin15.fit', '10kUNLP2014-Garmin15.tcx'].map((file) =>
      reportOf(`${file.slice(-3)}/GoldenCheetah+GoldenCheetah/${file}`),
    )
    expect(fit?.verdict.limiter).toBe(tcx?.verdict.limiter)
    expect(fit?.recording.distanceM).toBeCloseTo(tcx?.recording.distanceM ?? NaN, 0)
    expect(fit?.splits[4]?.timeS).toBeCloseTo(tcx?.splits[4]?.timeS ?? NaN, 0)
  })
})
