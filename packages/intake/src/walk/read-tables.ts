import type { Problem } from '@freshlegs/domain'
import type { Container, Entry } from '../containers/container.ts'
import type { Limits } from '../limits.ts'
import type { Part } from './part.ts'

/** Lets the layout read the tables it wants. Answers what went wrong: recordings can be read without them. */
export async function readTables(
  container: Container,
  { open, path, walking }: Part,
): Promise<readonly Problem[]> {
  const problems = new Map<string, Problem>()
  const entries = new Map<string, Entry>()
  let leftBytes = walking.limits.tableBytes
  for (let round = 0; round < mostRounds; round++) {
    const wanted = open.nextTables()
    if (wanted.length === 0) break
    if (entries.size === 0) for (const entry of container.entries) entries.set(entry.name, entry)
    for (const name of wanted) {
      const table = entries.get(name)
      const streamed = await table?.stream(roomFor(table, leftBytes, walking.limits), (stretch) => {
        leftBytes -= stretch.length
        open.read(name, stretch, false)
      })
      open.read(name, new Uint8Array(0), true)
      if (streamed?.ok === false) problems.set(name, { ...streamed.problem, path: `${path}/${name}` })
    }
  }
  return [...problems.values()]
}

/** By what a table takes packed, not by what it says of itself: old programs write no more than 32 bits of that. */
const roomFor = ({ packedBytes }: Entry, leftBytes: number, { ratio, ratioFromBytes }: Limits): number =>
  Math.min(leftBytes, Math.max(packedBytes * ratio, ratioFromBytes))

/** Apple's takes two. A layout that is never content must not keep us for ever. */
const mostRounds = 16
