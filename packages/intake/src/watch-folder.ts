import { setTimeout } from 'node:timers/promises'
import type { Problem, Result, Source } from '@freshlegs/domain'
import type { Container, Entry } from './containers/container.ts'
import { openFolder } from './containers/folder/open-folder.ts'
import { newSource, type SourceOptions } from './new-source.ts'
import { walk } from './walk/walk.ts'
import { isNoActivity } from './watch/is-no-activity.ts'
import { Settling } from './watch/settling.ts'

export interface WatchOptions extends SourceOptions {
  /** How long to rest between two looks. A watch or a network drive says nothing by itself. */
  readonly everyMs?: number
  /** How long a file must have kept its size and time before it counts as written. */
  readonly settledMs?: number
  /** Ends it. */
  readonly signal: AbortSignal
}

/**
 * A folder over time: whenever something new has come in and is written to its end, a source with just that. The
 * first one holds what is there already. Sources have the name and the paths that `openSource` gives, so an importer
 * knows by fingerprint what it has had. The folder may be absent: a watch that is not plugged in.
 */
export async function* watchFolder(path: string, options: WatchOptions): AsyncGenerator<Source, void> {
  const { everyMs = 5000, settledMs = 3000, signal } = options
  const settling = new Settling<Entry>(settledMs)
  const said = new Set<string>()
  while (!signal.aborted) {
    const { walking, label, walked } = newSource(path, options)
    const folder = await openFolder(path, walking)
    const listed = folder.ok ? folder.value.entries.filter(({ name }) => !isNoActivity(name)) : []
    const entries = settling.look(listed, performance.now())
    const problems = problemsOf(folder).filter((problem) => isNew(problem, said))
    if (entries.length > 0 || problems.length > 0) {
      const place = { path: label, prefix: '', depth: 0 }
      yield walked(() => walk({ entries, problems }, place, walking))
    }
    await setTimeout(everyMs, undefined, { signal }).catch(() => {})
  }
}

/** That there is no folder right now is nothing to be said. */
function problemsOf(folder: Result<Container>): readonly Problem[] {
  if (folder.ok) return folder.value.problems
  return folder.problem.code === 'input.unreadable' ? [] : [folder.problem]
}

/** Each is said once, not at every look. */
function isNew({ code, path, detail }: Problem, said: Set<string>): boolean {
  const key = JSON.stringify([code, path, detail])
  if (said.has(key)) return false
  said.add(key)
  return true
}
