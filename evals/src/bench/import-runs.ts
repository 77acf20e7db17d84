import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportOutcome } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import { markdownTable } from '../markdown-table.ts'
import { sharedFolder } from '../shared-folder.ts'
import type { Ground } from './ground.ts'
import { plantExport } from './plant-export.ts'
import { program, type Took, took } from './program.ts'

/** `freshlegs import`: files read, judged and stored, whole process, beside a parser that only reads them. */
export async function importRuns(ground: Ground): Promise<string> {
  const { imports, beside } = ground.sizes
  const rows: Row[] = []
  const times = { ours: [] as Took[], peer: [] as Took[] }
  for (const count of imports) {
    const folder = ground.runs(count)
    const size = sizeOf(folder)
    const rounds = count === beside ? 2 : 1
    for (let round = 0; round < rounds; round++) {
      if (count === beside) times.peer.push(took([peer, folder]))
      const data = join(ground.folder, `data-${count}`)
      // Before the next one, so that the disk need not hold them all.
      if (ground.store) rmSync(ground.store.folder, { recursive: true, force: true })
      const ours = imported(folder, data, count)
      if (count === beside) times.ours.push(ours)
      if (round === 0) rows.push({ name: `${count} FIT runs of 1 hour`, files: count, size, took: ours })
      ground.store = { folder: data, runs: count }
    }
  }
  rows.push(await ofExport(ground))
  const real = ofRealFiles(ground)
  if (real) rows.push(real)
  return `${markdownTable(
    ['import of', 'files', 'MiB', 's', 'files/s', 'MiB/s', 'processor s', 'peak MiB'],
    rows.map(cellsOf),
  )}
${real ? '' : '\nThe real files are absent here: skipped.\n'}
The same ${beside} files, twice in turn, medians; a parser that decodes them and keeps nothing, and we who decode, judge and store:

${markdownTable(['process', 's', 'processor s', 'times as long as ours'], besides(times))}`
}

const peer = fileURLToPath(new URL('./peer-decodes.ts', import.meta.url))

interface Row {
  readonly name: string
  readonly files: number
  /** Mebibytes, as they lie there. */
  readonly size: number
  readonly took: Took
}

const cellsOf = ({ name, files, size, took: { seconds, processorS, peakMebibytes } }: Row) => [
  name,
  files,
  size.toFixed(1),
  seconds.toFixed(1),
  (files / seconds).toFixed(0),
  (size / seconds).toFixed(1),
  processorS.toFixed(1),
  peakMebibytes.toFixed(0),
]

function besides({ ours, peer: theirs }: Record<'ours' | 'peer', readonly Took[]>) {
  const middle = (tries: readonly Took[], of: 'seconds' | 'processorS') => median(tries.map((one) => one[of]))
  const base = middle(ours, 'seconds')
  return Object.entries({ 'freshlegs import': ours, 'fit-file-parser': theirs }).map(([name, tries]) => [
    name,
    middle(tries, 'seconds').toFixed(1),
    middle(tries, 'processorS').toFixed(1),
    (middle(tries, 'seconds') / base).toFixed(2),
  ])
}

/** @param runs how many must be kept of it; null where that is not known */
function imported(path: string, data: string, runs: number | null): Took {
  const ours = took([program, 'import', path, '--data', data, '--json'])
  const outcome: ImportOutcome = JSON.parse(ours.out)
  if (runs !== null && outcome.imported !== runs)
    throw new Error(`${outcome.imported} of ${runs} runs were kept: ${ours.out.slice(0, 1000)}`)
  return ours
}

/** Mostly photographs, as large ones are. */
async function ofExport(ground: Ground): Promise<Row> {
  const { runs, photographs } = ground.sizes.export
  const path = join(ground.folder, 'export.zip')
  const data = join(ground.folder, 'data-export')
  const files = await plantExport(path, ground.sizes.export)
  const size = statSync(path).size / 2 ** 20
  const ours = imported(path, data, runs)
  for (const left of [path, data]) rmSync(left, { recursive: true })
  const name = `a Strava export: ${runs} runs, ${photographs} photographs, one ZIP`
  return { name, files, size, took: ours }
}

function ofRealFiles(ground: Ground): Row | null {
  const shared = sharedFolder()
  if (shared === null) return null
  const folder = join(shared, 'data')
  const data = join(ground.folder, 'data-real')
  const ours = imported(folder, data, null)
  rmSync(data, { recursive: true })
  const { files }: ImportOutcome = JSON.parse(ours.out)
  return { name: 'real files of every kind, archives opened', files, size: sizeOf(folder), took: ours }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const stat = statSync(join(folder, name))
    return sum + (stat.isFile() ? stat.size : 0)
  }, 0) /
  2 ** 20
