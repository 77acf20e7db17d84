import type { Problem } from '@freshlegs/domain'
import type { Container, Entry } from '../containers/container.ts'
import type { Part } from './part.ts'

/**
 * Lets the layout read all tables it wants. Answers what went wrong: recordings can be read without them.
 */
export async function readTables(
  container: Container,
  { open, path, walking }: Part,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (let round = 0; round < mostRounds; round++) {
    const wanted = open.nextTables()
    if (wanted.length === 0) break
    for (const name of wanted) {
      const problem = await readTable(name, entryCalled(name, container), walking.limits.tableBytes)
      if (problem !== undefined) problems.push({ ...problem, path: `${path}/${name}` })
    }
  }
  return problems

  async function readTable(
    name: string,
    table: Entry | undefined,
    maxBytes: number,
  ): Promise<Problem | undefined> {
    const streamed = await table?.stream(maxBytes, (stretch) => open.read(name, stretch, false))
    open.read(name, new Uint8Array(0), true)
    return streamed?.ok === false ? streamed.problem : undefined
  }
}

const entryCalled = (name: string, { entries }: Container): Entry | undefined =>
  entries.find((entry) => entry.name === name)

/** Apple's needs two. A layout that is never content must not keep us for ever. */
const mostRounds = 16
