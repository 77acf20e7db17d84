import type { About } from '@freshlegs/domain'
import { baseName, folderOf } from '../base-name.ts'
import type { CsvReader } from '../csv.ts'
import type { Layout, OpenLayout } from '../layout.ts'
import { roleByName } from '../role-by-name.ts'
import { activitiesReader } from './read-activities.ts'

/**
 * What Strava gives to download: `activities.csv` and the folder `activities`, side by side, wherever they lie. The
 * table is joined by the names of its files, the one thing in it that is the same in every language.
 */
export const strava: Layout = {
  id: 'strava',
  name: 'Strava export',
  recognises: (names) => tablesIn(names).length > 0,
  open: openStrava,
}

function openStrava(names: readonly string[]): OpenLayout {
  const tables = tablesIn(names)
  const roots = tables.map((table) => fileKey(folderOf(table)))
  const others = new Set(roots.flatMap((root) => otherFolders.map((folder) => root + folder)))
  const files = new Set(names.filter((name) => roleByName(name) === 'recording').map(fileKey))
  const abouts = new Map<string, About>()
  let lettersLeft = mostLetters
  const readers = new Map(
    tables.map((table, i): [string, CsvReader] => [
      table,
      activitiesReader((file, about) => {
        const key = fileKey(roots[i] + file)
        if (!files.has(key) || lettersLeft <= 0) return
        const said = about()
        abouts.set(key, said)
        lettersLeft -= lettersIn(said)
      }),
    ]),
  )
  let asked = false
  return {
    roleOf: (name) => (liesIn(others, name) ? 'other' : roleByName(name)),
    nextTables() {
      if (asked) return []
      asked = true
      return tables
    },
    read: (name, chunk, last) => readers.get(name)?.read(chunk, last),
    about: (name) => abouts.get(fileKey(name)),
    composed: () => [],
  }
}

/** Tables that have the folder of the activities beside them. */
function tablesIn(names: readonly string[]): readonly string[] {
  const folders = new Set(names.map((name) => folderOf(name).toLowerCase()))
  return names.filter((name) => {
    if (baseName(name).toLowerCase() !== 'activities.csv') return false
    const root = folderOf(name).toLowerCase()
    return folders.has(`${root}activities/`) || folders.has(`${root}activities\\`)
  })
}

/** The same for a file that was unpacked since, and in whatever case. */
const fileKey = (name: string): string => name.toLowerCase().replaceAll('\\', '/').replace(/\.gz$/, '')

/** Folders of an export whose GPX were planned, not run, or that hold no recordings at all. */
const otherFolders = ['routes', 'media', 'photos', 'clubs']

/** Whether a name begins with one of these folders; as quick for a thousand of them as for one. */
function liesIn(folders: ReadonlySet<string>, name: string): boolean {
  const plain = name.toLowerCase().replaceAll('\\', '/')
  for (let end = plain.indexOf('/'); end >= 0; end = plain.indexOf('/', end + 1)) {
    if (folders.has(plain.slice(0, end))) return true
  }
  return false
}

/** Of all that is kept of the table together: 64 MiB at the most, a thousand times what runners write. */
const mostLetters = 2 ** 25

/** An entry takes some room even if nobody wrote anything. */
const lettersIn = ({ name = '', description = '', gear = '' }: About): number =>
  100 + name.length + description.length + gear.length
