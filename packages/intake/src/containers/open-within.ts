import { type Result, refuse } from '@freshlegs/domain'
import type { Limits, Listed } from '../limits.ts'
import type { Container, Entry } from './container.ts'
import type { Shelf } from './on-demand.ts'
import { inMemory, type RandomAccess } from './random-access.ts'
import { ratioProblem } from './ratio-problem.ts'
import { readEntry } from './read-entry.ts'
import type { Scratch } from './scratch.ts'
import { openZip } from './zip/open-zip.ts'

/** What opening takes: how much of everything there may be, and where to put what is open. */
export interface Room {
  readonly limits: Limits
  readonly listed: Listed
  readonly shelf: Shelf
  readonly scratch: Scratch
}

/**
 * An entry that is itself an archive. Where it lies unpacked it is read in place; a small one is held in memory, a
 * large one spooled into the scratch folder for as long as it is needed.
 */
export async function openWithin(entry: Entry, room: Room): Promise<Result<Container>> {
  const problem = entry.problem ?? ratioProblem(entry, room.limits)
  if (problem !== undefined) return refuse(problem)
  return openZip(() => bytesOf(entry, room), room)
}

async function bytesOf(entry: Entry, { limits, scratch }: Room): Promise<Result<RandomAccess>> {
  const inPlace = await entry.randomAccess()
  if (inPlace !== undefined) return inPlace
  if (entry.sizeBytes > limits.heldBytes) return scratch.spool(entry)
  const bytes = await readEntry(entry, limits.heldBytes)
  return bytes.ok ? { ok: true, value: inMemory(bytes.value) } : bytes
}
