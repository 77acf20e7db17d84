import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../migrations/migrate.ts'
import { sqlStore } from '../sql/sql-store.ts'
import { runOrders } from '../store.ts'
import { closeFile, type OpenFile, openFile } from './open-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs store '))
let file: OpenFile
/** Every question that was asked of the database. */
const asked: string[] = []

let files = 0
beforeEach(async () => {
  file = openFile(join(folder, `${++files}.sqlite`))
  await migrate(file.db, file.dialect)
  const { database } = file
  const prepare = database.prepare.bind(database)
  database.prepare = (text, ...rest) => {
    asked.push(text)
    return prepare(text, ...rest)
  }
})
afterEach(() => closeFile(file))
afterAll(() => rmSync(folder, { recursive: true }))

/** How SQLite goes about what `ask` asks. */
async function planOf(ask: () => Promise<unknown>): Promise<string> {
  asked.length = 0
  await ask()
  const texts = asked.filter((text) => text.startsWith('select'))
  const plans = texts.map((text) => {
    const filled = text.replaceAll('?', '1')
    return file.database.prepare(`explain query plan ${filled}`).all()
  })
  return plans
    .flat()
    .map(({ detail }) => String(detail))
    .join('\n')
}

const days = {
  offset: 0,
  limit: 100,
  days: { localFromMs: 1, localBelowMs: 2, fromMs: 1, belowMs: 2 },
}

describe('a question that is asked all the time', () => {
  const store = () => sqlStore(file)

  it.each(runOrders)('finds the %s by an index, and sorts nothing', async (order) => {
    const plan = await planOf(() => store().runs('me', { offset: 0, limit: 100, order }))
    expect(plan).toContain(`USING INDEX recordings_${order === 'oldest' ? 'started' : order}`)
    expect(plan).toMatch(/USING COVERING INDEX recordings_(newest|longest|fastest)/)
    expect(plan).not.toContain('TEMP B-TREE')
    expect(plan).not.toMatch(/^SCAN/m)
  })

  it.each<[string, string, () => Promise<unknown>]>([
    ['the same outing', 'recordings_started', () => store().startedWithin('me', 1, 2)],
    [
      'runs of some days',
      'recordings_newest (athlete_id=? AND started_at_ms>',
      () => store().runs('me', days),
    ],
    ['routes of a length', 'recordings_longest', () => store().routes('me', 1, 2)],
    ['stale runs', 'SEARCH reports USING INDEX', () => store().staleRuns('me', () => true, 1)],
    ['what became of an item', 'looks', () => store().looks('me', ['a', 'b'])],
    ['one run', 'recordings_lesser', () => store().run('me', 'none')],
    ['an original', 'originals', () => store().hasOriginal('me', 'none')],
  ])('finds %s by an index', async (_, index, ask) => {
    const plan = await planOf(ask)
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/^SCAN/m)
    // Not through all that is a runner's.
    expect(plan).not.toMatch(/\(athlete_id=\?\)$/m)
  })
})
