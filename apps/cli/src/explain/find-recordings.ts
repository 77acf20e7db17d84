import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'

/** Standard input, as a path. */
export const standardInput = '-'

/**
 * The files behind the words of a command line, one by one and in a settled order: files as named, folders walked
 * with everything below them but hidden names, patterns opened. What is not there is a refusal, not an end.
 */
export async function* findRecordings(paths: readonly string[]): AsyncGenerator<Result<string>> {
  for (const path of paths) {
    if (path === standardInput) yield answer(path)
    else yield* below(path)
  }
}

async function* below(path: string): AsyncGenerator<Result<string>> {
  const kind = await fs.stat(path).catch(() => null)
  if (kind?.isDirectory()) yield* walk(path)
  else if (kind) yield answer(path)
  else yield* matching(path)
}

async function* matching(pattern: string): AsyncGenerator<Result<string>> {
  const found: string[] = []
  // Node 20, under which a built package may run, cannot open patterns; the shell mostly has already.
  if (/[*?[{]/.test(pattern) && fs.glob) for await (const path of fs.glob(pattern)) found.push(path)
  if (found.length === 0) yield refuse(unreadable(pattern, 'there is no such file or folder'))
  for (const path of found.toSorted()) yield* below(path)
}

async function* walk(folder: string): AsyncGenerator<Result<string>> {
  const names: { name: string; folder: boolean }[] = []
  try {
    for await (const entry of await fs.opendir(folder))
      if (!entry.name.startsWith('.') && (entry.isDirectory() || entry.isFile()))
        names.push({ name: entry.name, folder: entry.isDirectory() })
  } catch (error) {
    yield refuse(unreadable(folder, error instanceof Error ? error.message : String(error)))
  }
  for (const entry of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.folder) yield* walk(path)
    else yield answer(path)
  }
}

const unreadable = (path: string, detail: string): Problem => ({ code: 'input.unreadable', detail, path })
