import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A neighbour on a list: a format, a channel, a repair, a model. */
export interface Entry {
  readonly name: string
  /** Pattern of the paths of its modules, from the root. */
  readonly path: string
  /** Names of the neighbours it says it is made from. */
  readonly composes: readonly string[]
}

/**
 * The entries of a list, read from the list itself: what it imports from beside it, types left out. An entry is a
 * file, or a folder whose `card.ts` may say what the entry `composes`.
 * @throws Error when the list is missing or empty, for the fence would then guard nothing
 */
export function entriesOf(root: string, list: string): Entry[] {
  const folder = dirname(list)
  const text = existsSync(join(root, list)) ? readFileSync(join(root, list), 'utf8') : ''
  const entries = [...text.matchAll(/^import (?!type\b)[^']*'\.\/([^'/]+?)(?:\.tsx?|\/[^']+)'$/gm)].map(
    ([, name = '']) => ({
      name,
      path: `^${folder}/${name}(?:/|\\.tsx?$)`,
      composes: composedBy(join(root, folder, name, 'card.ts')),
    }),
  )
  if (entries.length === 0) throw new Error(`The fence finds no entries in ${list}`)
  return entries
}

function composedBy(card: string): string[] {
  const text = existsSync(card) ? readFileSync(card, 'utf8') : ''
  const [, names = ''] = /\bcomposes: \[([^\]]*)\]/.exec(text) ?? []
  return [...names.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}
