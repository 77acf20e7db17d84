import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { problemSchema, reportSchema } from '@freshlegs/domain/schemas'
import { writeGpx, writeTcx } from '@freshlegs/formats'
import { demoRuns, plantRun, writeFit } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../bin/freshlegs.mjs', import.meta.url))

/** The program as a user starts it, in a process of its own. */
function freshlegs(words: readonly string[], input?: Uint8Array) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], { input })
  return { out: stdout.toString(), err: stderr.toString(), status }
}

describe('freshlegs explain', () => {
  let folder = ''
  const path = (name: string) => join(folder, name)
  const demo = demoRuns.find(({ id }) => id === 'legs-go')!.plant().recording

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshlegs-explain-'))
    const short = plantRun({ seed: 1, durationS: 2700 }).recording
    writeFileSync(path('long.fit'), writeFit(demo))
    writeFileSync(path('short.gpx.gz'), gzipSync(writeGpx(short)))
    writeFileSync(path('short.tcx'), writeTcx(short))
    writeFileSync(path('ride.fit'), writeFit({ ...short, sport: 'cycling' }))
    writeFileSync(path('notes.txt'), 'not a recording')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('shows a card: the answer, when it began, reasons, splits, what to record next', () => {
    const { out, err, status } = freshlegs(['explain', path('long.fit')])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^2026-04-12 {2}.*long\.fit\nYour legs gave out at 2\d\.\d km\./)
    expect(out).toMatch(/\nIt began at 1:5\d:\d\d, /)
    expect(out).toMatch(/\n {3}km {6}pace .* bpm/)
    expect(out).toMatch(/\n {4}2 {2}5:\d\d \/km ▇+ +1\d\d/)
    expect(out).toMatch(/\n→ /)
  })

  it('keeps colour to terminals', () => {
    expect(freshlegs(['explain', path('long.fit')]).out).not.toContain('\u001b[')
  })

  it('prints one JSON document a line, reports and refusals alike, each as its schema says', () => {
    const { out, status } = freshlegs(['explain', '--json', folder, path('none.fit')])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const [isReport, isProblem] = [ajv.compile(reportSchema), ajv.compile(problemSchema)]
    expect(
      lines.map((line) => (isReport(line) ? line.recording.format : isProblem(line) && line.problem.code)),
    ).toEqual(['fit', 'format.unknown', 'recording.not-running', 'gpx', 'tcx', 'input.unreadable'])
    expect(status).toBe(1)
  })

  it('says refusals to people on standard error, with the code, and goes on', () => {
    const { out, err, status } = freshlegs(['explain', path('notes.txt'), path('short.tcx')])
    expect(err).toMatch(/notes\.txt: .* \(format\.unknown\)\n/)
    expect(out).toContain('short.tcx')
    expect(status).toBe(1)
  })

  it('judges another sport only when asked to', () => {
    expect(freshlegs(['explain', path('ride.fit')]).err).toMatch(/cycling.*\(recording\.not-running\)/)
    expect(freshlegs(['explain', '--any-sport', path('ride.fit')]).status).toBe(0)
  })

  it("counts the runner's own word, and says so", () => {
    const { out } = freshlegs(['explain', '--json', '--stopped-by', 'on-purpose', '--race', path('long.fit')])
    expect(JSON.parse(out).verdict.runnerSaid).toEqual({ stoppedBy: 'on-purpose', race: true })
  })

  it('takes what is known of the runner instead of assuming it', () => {
    const assumed = (...words: string[]) =>
      JSON.parse(freshlegs(['explain', '--json', ...words, path('short.tcx')]).out).verdict.assumed.map(
        ({ name }: { name: string }) => name,
      )
    expect(assumed()).toContain('hrMaxBpm')
    expect(assumed('--hr-max', '188')).not.toContain('hrMaxBpm')
  })

  it('speaks miles to those who run miles', () => {
    expect(freshlegs(['explain', '--units', 'imperial', path('long.fit')]).out).toMatch(
      /gave out at 1\d\.\d miles/,
    )
  })

  it('reads standard input', () => {
    const { out, status } = freshlegs(['explain', '--json', '-'], writeFit(demo))
    expect([status, JSON.parse(out).verdict.limiter]).toEqual([0, 'legs'])
  })

  it('ends with 2 when the words are wrong', () => {
    expect(freshlegs(['explain', '--hr-max', 'fast', path('long.fit')])).toMatchObject({ status: 2, out: '' })
    expect(freshlegs(['explain']).status).toBe(2)
    expect(freshlegs(['run']).status).toBe(2)
  })
})

describe('freshlegs model', () => {
  it('lists every model with its source', () => {
    const { out, status } = freshlegs(['model', 'list'])
    expect(status).toBe(0)
    expect(out).toMatch(/slope-cost {2}\(verified\)\n.*\n.*Minetti.*doi 10\.1152/)
  })

  it('runs a model on named inputs: a climb of 10 % costs 5.968 J/kg/m (Minetti 2002)', () => {
    const { out } = freshlegs(['model', 'run', 'slope-cost', '{"gradeRatio": 0.1}', '--json'])
    expect(JSON.parse(out).outputs.costJPerKgM).toBeCloseTo(5.9682, 4)
  })

  it('says unknown outside the domain, and names the input', () => {
    const { out } = freshlegs(['model', 'run', 'slope-cost', '{"gradeRatio": 0.6}'])
    expect(out).toMatch(/unknown/)
    expect(out).toMatch(/Outside the valid domain: gradeRatio/)
  })

  it('refuses inputs that are not what the model takes, with code and pointer', () => {
    expect(freshlegs(['model', 'run', 'slope-cost', '{'])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/not JSON.*\(input\.invalid\)/),
    })
    const { out, status } = freshlegs(['model', 'run', 'slope-cost', '{"slope": 1}', '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(out).problem).toMatchObject({ code: 'input.invalid', pointer: '/slope' })
  })

  it.each([
    [['model', 'run', 'nothing', '{}'], 'no model is called'],
    [['model'], 'expected list'],
  ])('ends with 2 for %j, where the words are wrong, and says why', (words, expected) => {
    const { err, status } = freshlegs(words)
    expect([status, err.includes(expected)]).toEqual([2, true])
  })
})
