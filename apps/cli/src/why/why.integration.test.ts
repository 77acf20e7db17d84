import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ledger } from '@freshlegs/domain'
import { ledgerSchema, problemSchema } from '@freshlegs/domain/schemas'
import { serveHouse } from '@freshlegs/server'
import { legs, none, plantRun, writeFit } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../bin/freshlegs.mjs', import.meta.url))
const ajv = new Ajv({ strict: false, validateFormats: false })
const [isLedger, isProblem] = [ajv.compile<Ledger>(ledgerSchema), ajv.compile(problemSchema)]

let folder = ''
const path = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshlegs why '))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The program as a user starts it, with a data folder of its own. */
function freshlegs(words: readonly string[], input = '') {
  const { FRESHLEGS_DATABASE_URL: _, ...env } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    env: { ...env, FRESHLEGS_DATA: path('data') },
    encoding: 'utf8',
    input,
  })
  return { out: stdout, err: stderr, status }
}

function ledgerOf(words: readonly string[], input?: string): Ledger {
  const { out, err, status } = freshlegs(['why', '--json', ...words], input)
  expect([status, err]).toEqual([0, ''])
  expect(out.trim().split('\n')).toHaveLength(1)
  const ledger: unknown = JSON.parse(out)
  if (!isLedger(ledger)) throw new Error(ajv.errorsText(isLedger.errors))
  return ledger
}

describe('why, from an interview alone', () => {
  const example = () => freshlegs(['why', '--example']).out

  it('prints an example that it takes, and answers it without any run or store', () => {
    writeFileSync(path('me.json'), example())
    const ledger = ledgerOf(['--interview', path('me.json')])
    expect(ledger.runs).toEqual({ judged: 0, total: 0 })
    expect(ledger.parts).toHaveLength(7)
    expect(ledger.parts.some(({ basis }) => basis === 'told')).toBe(true)
    expect(ledgerOf(['--interview', '-'], example())).toEqual(ledger)
  })

  it('says it for people, each part by its name', () => {
    writeFileSync(path('me.json'), example())
    const { out, status } = freshlegs(['why', '--interview', path('me.json')])
    expect(status).toBe(0)
    expect(out).toMatch(/From what you told us/)
    for (const part of ['Legs first', 'Your week', 'Posture', 'Feet', 'Fuel', 'Endurance', 'Body'])
      expect(out).toContain(part)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78)
    expect(out).not.toMatch(/null|NaN|undefined|Infinity/)
  })

  it('says of what is unclear how much it may be, and never that it is so much', () => {
    const { out } = freshlegs(['why', '--interview', '-'], example())
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /it cannot be told yet, anything from [-+.\d]+ to [-+.\d]+ % of how long they last/,
    )
    expect(out.replace(/\s+/g, ' ')).not.toMatch(/cannot be told yet, worth/)
  })

  it('says of how many reasons of a part it could be told that they are none', () => {
    const { out } = freshlegs(['why', '--interview', '-'], '{"pacing":["none"]}')
    expect(out).toContain('Legs first: not what could be looked at, 1 of 3 reasons')
  })

  it('says how urgent it is once', () => {
    const { out } = freshlegs(['why', '--interview', '-'], '{"signs":["dark_urine"]}')
    expect(out).toMatch(/^! Urine as brown as cola or tea\. Be seen today/)
    expect(out).not.toContain('See a doctor')
  })

  it('counts in miles for who asks it to', () => {
    const said = (...words: readonly string[]) =>
      freshlegs(['why', ...words, '--interview', '-'], '{"pacing":["starts-fast"]}').out.replace(/\s+/g, ' ')
    expect(said()).toContain('10 seconds a kilometre slower')
    expect(said('--units', 'imperial')).toContain('16 seconds a mile slower')
  })

  it.each([
    ['no JSON', 'legs', ''],
    ['no object', '[]', ''],
    ['an answer that is none', '{"gives-out-first":"arms"}', '/gives-out-first'],
    ['a question that there is not', '{"shoe":"left"}', '/shoe'],
  ])('refuses %s, and says where', (_, text, pointer) => {
    writeFileSync(path('bad.json'), text)
    const { out, status } = freshlegs(['why', '--json', '--interview', path('bad.json')])
    const line: unknown = JSON.parse(out)
    expect(isProblem(line)).toBe(true)
    expect(line).toMatchObject({ path: path('bad.json'), problem: { code: 'input.invalid', pointer } })
    expect(status).toBe(1)
  })

  it('refuses a file that is not there', () => {
    const { err, status } = freshlegs(['why', '--interview', path('none.json')])
    expect(err).toContain('(input.unreadable)')
    expect(status).toBe(1)
  })
})

describe('why, over what is kept', () => {
  beforeAll(() => {
    mkdirSync(path('runs'))
    for (let day = 1; day <= 3; day++) {
      const startedAtMs = Date.UTC(2026, 4, 7 * day, 6)
      const plan = day === 3 ? { truth: legs, durationS: 6600 } : { truth: none, durationS: 2700 }
      writeFileSync(path(`runs/${day}.fit`), writeFit(plantRun({ ...plan, seed: 12, startedAtMs }).recording))
    }
    expect(freshlegs(['import', '--json', path('runs')]).status).toBe(0)
  })

  it('is a ledger over all runs, on the axis that was asked for', () => {
    const ledger = ledgerOf([])
    expect(ledger.runs.total).toBe(3)
    expect(ledger.survival.unit).toBe('min')
    expect(ledgerOf(['--axis', 'km']).survival.unit).toBe('km')
    expect(ledgerOf(['--axis', 'kJ/kg']).survival.longest).toBeGreaterThan(0)
  })

  it('says it for people, with the curve in bars', () => {
    const { out } = freshlegs(['why'])
    expect(out).toMatch(/\n +\d+ min {2}█+·* +\d+ % .* {2}\d runs? went so far\n/)
    const miles = freshlegs(['why', '--axis', 'km', '--units', 'imperial']).out
    expect(miles).toMatch(/\n +\d+ mi {2}█/)
    expect(miles).not.toMatch(/^ +\d+ km/m)
    expect(out).toMatch(/of 3 runs could be judged/)
    expect(out).not.toMatch(/null|NaN|undefined|Infinity/)
  })

  it('reads beside a server that has the data open, and says the same', async () => {
    mkdirSync(path('page'))
    writeFileSync(path('page/index.html'), '<!doctype html><title>Freshlegs</title>')
    const served = await serveHouse({ dataFolder: path('data'), pageFolder: path('page'), port: 0 })
    if (!served.ok) throw new Error(served.problem.detail)
    try {
      const response = await fetch(`${served.value.address}/api/v1/ledger`)
      expect(ledgerOf([])).toEqual(await response.json())
    } finally {
      await served.value.stop()
    }
  })

  it('refuses where nothing was ever kept', () => {
    const { err, status } = freshlegs(['why', '--data', path('nothing here')])
    expect(err).toMatch(/\(store\.[a-z-]+\)/)
    expect(status).toBe(1)
  })

  it.each([
    [['--axis', 'miles'], '--axis takes one of min, km, kJ/kg'],
    [['--units', 'leagues'], '--units takes metric or imperial'],
    [['me'], "not 'me'"],
    [['--why'], '--why'],
  ])('says what was wrong with the words: %s', (words, says) => {
    const { err, status } = freshlegs(['why', ...words])
    expect(err).toContain(says)
    expect(status).toBe(2)
  })
})
