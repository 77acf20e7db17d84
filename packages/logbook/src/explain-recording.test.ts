import type { Recording } from '@freshlegs/domain'
import { writeGpx, writeTcx } from '@freshlegs/formats'
import { legs, plantRun, writeFit } from '@freshlegs/synthetic'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainRecording } from './explain-recording.ts'

const { recording, truth } = plantRun({ seed: 12, truth: legs })
const xml = (text: string) => Uint8Array.from(Buffer.from(text))
const files = { fit: writeFit(recording), tcx: xml(writeTcx(recording)), gpx: xml(writeGpx(recording)) }
const chained = (...recordings: readonly Recording[]) =>
  Uint8Array.from(recordings.flatMap((one) => [...writeFit(one)]))
const ride: Recording = { ...recording, sport: 'cycling' }

function reportsOf(bytes: Uint8Array) {
  const explained = explainRecording(bytes)
  if (!explained.ok) throw new Error(explained.problem.detail)
  return explained.value.map((one) => {
    if (!one.ok) throw new Error(one.problem.detail)
    return one.value.report
  })
}

describe('explainRecording', () => {
  it.each(Object.entries(files))('answers a planted run the same from %s', (format, bytes) => {
    const [report] = reportsOf(bytes)
    expect(report?.recording.format).toBe(format)
    expect(truth.acceptable).toContain(report?.verdict.limiter)
    expect(Math.abs(report!.recording.distanceM! / recording.totals.distanceM - 1)).toBeLessThan(0.02)
  })

  it('judges the run of a file with other sports, and names those', () => {
    const reports = reportsOf(chained(ride, recording))
    expect(reports.map(({ recording: { sport, session } }) => [sport, session])).toEqual([['running', 1]])
    expect(reports[0]?.recording.warnings).toContainEqual({
      code: 'sport.other-sessions',
      detail: 'also in this file: cycling',
    })
  })

  it('judges every run of a file', () => {
    expect(reportsOf(chained(recording, recording))).toHaveLength(2)
  })

  it('refuses a file of nothing but other sports, with their names, unless told to judge it', () => {
    expect(explainRecording(writeFit(ride))).toEqual({
      ok: false,
      problem: { code: 'recording.not-running', detail: 'the recording says it is cycling' },
    })
    expect(explainRecording(writeFit(ride), { anySport: true })).toMatchObject({
      ok: true,
      value: [{ ok: true }],
    })
  })

  it('refuses what is no recording', () => {
    expect(explainRecording(new Uint8Array())).toMatchObject({
      ok: false,
      problem: { code: 'format.unknown' },
    })
  })

  it('bears a file cut off anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(files)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (bytes, share) => {
          const explained = explainRecording(bytes.subarray(0, Math.floor(share * bytes.length)))
          if (!explained.ok) expect(explained.problem.code).toMatch(/^(format|recording)\./)
        },
      ),
      { numRuns: 25 },
    )
  })
})
