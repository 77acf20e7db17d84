import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { HouseLocation } from '@freshlegs/server'
import { completed } from './completed.ts'
import { addTo, type Endured, nothingYet } from './endured.ts'
import { examined } from './examined.ts'
import { type PlantedFile, plantFiles } from './plant-files.ts'
import { learn, noPromises } from './promises.ts'
import type { Said } from './said.ts'
import { startVictim, type Victim } from './start-victim.ts'

export interface Torment {
  readonly location: HouseLocation
  /** For files, backups and what victims say. */
  readonly folder: string
  readonly rounds: number
  /** Works of a round, all at once; begun again when they are through. */
  readonly rota: readonly (readonly string[])[]
  /** Waits until what a killed program had under way elsewhere has come to an end. */
  settled?(): Promise<void>
  say?(line: string): void
}

/** Kills programs at work at random moments, and looks each time whether all that they were promised is true. */
export async function torment(given: Torment): Promise<Endured> {
  const { location, folder, rounds, rota, settled = async () => {}, say = () => {} } = given
  const paths = {
    files: join(folder, 'files'),
    uploads: join(folder, 'uploads'),
    backups: join(folder, 'backups'),
    scratch: join(folder, 'scratch'),
  }
  for (const path of Object.values(paths)) mkdirSync(path, { recursive: true })
  const promises = noPromises()
  const planted = new Map<string, PlantedFile>()
  const toImport: PlantedFile[] = []
  const endured = nothingYet()
  const plant = (into: string, count: number) => {
    const files = plantFiles(into, planted.size, count)
    for (const file of files) planted.set(file.sha256, file)
    return files
  }

  for (let round = 0; round < rounds; round++) {
    const works = rota[round % rota.length] ?? []
    if (works.includes('import')) toImport.push(...plant(paths.files, filesARound))
    const uploads = works.includes('upload') ? [3, 3, 3].map((count) => plant(paths.uploads, count)) : []
    const waiting = toImport.filter(({ sha256 }) => !promises.files.has(sha256))
    const victim = startVictim(folder, {
      location,
      works,
      name: `round ${round}`,
      files: paths.files,
      uploads: uploads.map((files) => files.map(({ path }) => path)),
      ids: [...promises.names.keys()].slice(-idsARound),
      backups: paths.backups,
    })
    await untilDeath(victim, round, works)
    const endedItself = !(await victim.kill())
    await settled()
    const said = victim.said()
    addTo(endured, said)
    learn(promises, said, waiting)
    const faults = [
      ...(endedItself ? ['the program ended by itself'] : []),
      ...brokenBy(said),
      ...(await examined(location, promises, { planted, scratch: paths.scratch })),
    ]
    const isLast = round === rounds - 1
    if (isLast || round % 10 === 9) {
      faults.push(...(await completed(location, promises, { folder: paths.files, toImport })))
      endured.completed++
    }
    endured.faults.push(...faults.map((fault) => `round ${round} (${works.join(', ')}): ${fault}`))
    say(
      `round ${round}: ${works.join(', ')}; ${said.length} lines; ${promises.files.size} kept; ${faults.join('; ') || 'all well'}`,
    )
  }
  endured.kept = promises.files.size
  return endured
}

const filesARound = 60
const idsARound = 60

/** Some die while they open, some as they begin, and most at work. */
async function untilDeath(victim: Victim, round: number, works: readonly string[]): Promise<void> {
  const wait = (atMostMs: number) => setTimeout(Math.random() * atMostMs)
  if (round % 8 === 7) return wait(openingMs)
  await victim.until('open', startingMs)
  // Threads begin with the first file, which takes a while.
  if (round % 4 !== 3)
    for (const [work, sign] of signs) if (works.includes(work)) await victim.until(sign, startingMs)
  await wait(workingMs)
}

/** A work is well under way when it has said this. */
const signs = [
  ['import', 'imported'],
  ['reanalysis', 'judged'],
] as const

/** There may be nothing to judge. */
const startingMs = 15_000
/** About as long as opening takes, and as importing the files of a round. */
const openingMs = 1_000
const workingMs = 1_200

/** Nothing is refused where there is room. */
const brokenBy = (said: readonly Said[]): string[] =>
  said.flatMap((one) =>
    one.said === 'broke' || one.said === 'refused' ? `${one.work} ${one.said}: ${one.detail}` : [],
  )
