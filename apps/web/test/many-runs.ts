import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Limiter } from '@freshlegs/domain'
import { openHouse, serveHouse } from '@freshlegs/server'
import { type KeptRun, type NewFile, openEmbedded, type Store } from '@freshlegs/store'
import { builtPage } from './built-page.ts'
import { loopFiles } from './planted.ts'

/**
 * The real server over as many runs as somebody runs in a life: one that was brought in and judged, and the others
 * made from it, each on a day of its own and with figures of its own. Newest first they are called `Run 1`, `Run 2`…
 */
export async function manyRuns(count: number): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'freshlegs page '))
  const dataFolder = join(folder, 'data')
  await writeFile(join(folder, 'loop.fit'), loopFiles(1, { durationS: 300, finishM: 900 }).fit)
  const opened = await openHouse({ dataFolder, openedBy: 'a test' })
  if (!opened.ok) throw new Error(opened.problem.detail)
  await opened.value.importPaths([join(folder, 'loop.fit')])
  await opened.value.close()

  const store = await openEmbedded({ folder: dataFolder, openedBy: 'a test' })
  if (!store.ok) throw new Error(store.problem.detail)
  await multiply(store.value, count)
  await store.value.close()

  const served = await serveHouse({ dataFolder, pageFolder: builtPage(), port: 0 })
  if (!served.ok) throw new Error(served.problem.detail)
  const { address, stop } = served.value
  return {
    address,
    async stop() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function multiply(store: Store, count: number): Promise<void> {
  const [model] = (await store.runs('me', { offset: 0, limit: 1 })).runs
  const kept = model && (await store.run('me', model.id))
  const columns = model && (await store.columns('me', model.id))
  const original = kept && (await store.original('me', kept.file.sha256))
  if (!kept || !columns || !original) throw new Error('the run was not kept')
  for (let from = 0; from < count; from += 500) {
    const lot = Array.from({ length: Math.min(500, count - from) }, (_, at) =>
      another(kept, { n: from + at, columns, packed: original.packed }),
    )
    await store.keep('me', lot)
  }
  await store.setDeleted('me', kept.summary.id, 0)
  await store.purge('me', Date.now())
}

function another(
  { file, summary, basis, report, laps }: KeptRun,
  { n, columns, packed }: { n: number; columns: Uint8Array; packed: Uint8Array },
): NewFile {
  const sha256 = createHash('sha256').update(`run ${n}`).digest('hex')
  const startedAtMs = newest - n * dayMs
  const distanceM = 5000 + 100 * (n % 250)
  const limiter = answers[n % answers.length] ?? null
  return {
    original: { ...file, sha256, packed },
    runs: [
      {
        id: `${sha256.slice(0, 16)}-0`,
        session: 0,
        startedAtMs,
        about: { name: `Run ${n + 1}`, gear: n % 2 === 0 ? 'Red ones' : 'Blue ones' },
        simulated: false,
        columns,
        laps,
        judged: {
          basis,
          report,
          problem: null,
          facts: {
            ...summary,
            startedAt: new Date(startedAtMs).toISOString(),
            utcOffsetS: 0,
            distanceM,
            movingS: distanceM / 3,
            elapsedS: distanceM / 3,
            limiter,
            onsetDistanceM: limiter === 'legs' ? distanceM / 2 : null,
            route: null,
          },
          past: null,
        },
        richness: 1,
        mainId: null,
        lesserIds: [],
      },
    ],
    look: { sourceKey: `many\t${n}`, fingerprint: '', outcome: 'imported', problem: null, atMs: startedAtMs },
  }
}

const answers: readonly (Limiter | null)[] = [
  'no-fade',
  'legs',
  'no-fade',
  'paced-so',
  'heart-lungs',
  'cannot-tell',
  null,
]

/** A Tuesday. */
const newest = Date.UTC(2026, 10, 24, 7)
const dayMs = 86_400_000
