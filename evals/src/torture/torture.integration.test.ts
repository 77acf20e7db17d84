import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Cluster, cluster, whyNoCluster } from '@freshlegs/store/cluster.for-tests'
import { afterAll, describe, expect, it } from 'vitest'
import type { Endured } from './endured.ts'
import { shortRota, wholeRota } from './rotas.ts'
import { killVictims } from './start-victim.ts'
import { type Torment, torment } from './torment.ts'

/** `npm run torture` asks for more, and for a line a store of what was gone through. */
const { FRESHLEGS_TORTURE_ROUNDS, FRESHLEGS_TORTURE_REPORT } = process.env
const isLong = FRESHLEGS_TORTURE_ROUNDS !== undefined
const rounds = Number(FRESHLEGS_TORTURE_ROUNDS ?? shortRota.length)
const limitMs = 60_000 + rounds * 20_000

const folders: string[] = []
let databases: Cluster | undefined
afterAll(async () => {
  killVictims()
  await databases?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function tormented(
  name: string,
  given: Pick<Torment, 'rounds'> & Partial<Torment>,
  databaseUrl?: string,
): Promise<Endured> {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs torture '))
  folders.push(folder)
  const location = { dataFolder: join(folder, 'data'), ...(databaseUrl && { databaseUrl }) }
  const endured = await torment({
    rota: isLong ? wholeRota : shortRota,
    ...given,
    location,
    folder,
    ...(isLong && { say: (line) => console.log(`${name}: ${line}`) }),
  })
  if (FRESHLEGS_TORTURE_REPORT)
    appendFileSync(FRESHLEGS_TORTURE_REPORT, `${JSON.stringify({ name, ...endured })}\n`)
  return endured
}

describe('a program that is killed at any moment', () => {
  it(
    'loses nothing that it was promised',
    async () => {
      const { faults, killed, promised } = await tormented('SQLite', { rounds })
      expect(faults).toEqual([])
      expect(killed).toBe(rounds)
      expect(promised.recordings + promised.uploads).toBeGreaterThan(0)
      expect(promised.edits).toBeGreaterThan(0)
    },
    limitMs,
  )

  it(
    'loses nothing in PostgreSQL either',
    async (test) => {
      databases = await cluster()
      if (!databases) return test.skip(whyNoCluster)
      const few = isLong ? Math.ceil(rounds / 4) : 2
      const rota = [
        ['import', 'edit'],
        ['import', 'reanalysis'],
        ['import'],
        ['edit', 'upload'],
        ['import', 'backup'],
      ]
      // Its server has not noticed yet that nobody listens any more.
      const settled = () => setTimeout(300)
      const { faults } = await tormented(
        'PostgreSQL',
        { rounds: few, rota, settled },
        await databases.freshUrl(),
      )
      expect(faults).toEqual([])
    },
    limitMs,
  )
})
