import { createHash } from 'node:crypto'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { none, plantRun, writeFit } from '@freshlegs/synthetic'

/** A file that is to survive, as it was before anybody had it. */
export interface PlantedFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/**
 * Short runs in a folder, no two the same, named in their order.
 *
 * @param from number of the first one, among all that are ever planted
 */
export function plantFiles(folder: string, from: number, count: number): readonly PlantedFile[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, i) => {
    const number = from + i
    const bytes = writeFit({ ...recording, startedAtMs: firstStartMs + number * apartMs })
    const path = join(folder, `${String(number).padStart(6, '0')}.fit`)
    writeFileSync(path, bytes)
    utimesSync(path, plantedS, plantedS)
    return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
}

/** A quarter of an hour: small, so that many are on their way at any moment. */
const { recording } = plantRun({ seed: 101, truth: none, durationS: 900, spacing: 5 })
const firstStartMs = Date.UTC(2010, 0, 1)
const apartMs = 3 * 3_600_000

/** What an import takes for other bytes has another size or time: so a file can be spoilt behind its back. */
export function spoil({ path, bytes }: PlantedFile): void {
  writeFileSync(path, new Uint8Array(bytes.length))
  utimesSync(path, plantedS, plantedS)
}

/** 2026-01-01. */
const plantedS = 1_767_225_600

/** Id of the run in a planted file. */
export const runOf = ({ sha256 }: { readonly sha256: string }): string => `${sha256.slice(0, 16)}-0`
