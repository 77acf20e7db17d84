import { isUtf8 } from 'node:buffer'
import { opendir, readdir } from 'node:fs/promises'

/**
 * Names of what lies in a folder, in no order: bytes where a name is no UTF-8 (files from old disks and archives),
 * since they cannot be opened by anything else. Ends early when there are more than `most`.
 */
export async function namesIn(path: string | Buffer, most: number): Promise<readonly (string | Buffer)[]> {
  const names: (string | Buffer)[] = []
  let garbled = 0
  for await (const { name } of await opendir(path)) {
    if (name.includes(replacement)) garbled++
    else names.push(name)
    if (names.length + garbled > most) return names
  }
  if (garbled > 0) {
    const all = await readdir(path, { encoding: 'buffer' })
    // A name may also hold the replacement character itself, and is then as good as any.
    const hard = all.filter((name) => !isUtf8(name) || name.includes(replacement))
    names.push(...hard.map((name) => (isUtf8(name) ? name.toString() : name)))
  }
  return names
}

/** What Node puts in the place of what is no UTF-8. */
const replacement = '\ufffd'
