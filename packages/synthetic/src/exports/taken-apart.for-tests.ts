import type { About, MeasuredMorning, Recording } from '@freshlegs/domain'
import { decode, layoutOf, type OpenOptions } from '@freshlegs/formats'
import { gunzipSync, unzipSync } from 'fflate'
import type { ExportEntry } from './export-entry.ts'

/** What an import finds in an export: walked as archives are, without a disk. */
export interface TakenApart {
  readonly layout: string
  readonly found: readonly Found[]
  readonly leftOut: number
  readonly mornings: readonly MeasuredMorning[]
  /** Codes of those that could not be read. */
  readonly refused: readonly string[]
}

export interface Found {
  /** Of the entry, with the archives it lies in before it; of a composed one, its path. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly recordings: readonly Recording[]
  readonly about: About | undefined
}

/** @param chunkBytes how much of a table is handed over at once */
export function takenApart(
  entries: readonly ExportEntry[],
  { chunkBytes = 65_536, ...options }: OpenOptions & { readonly chunkBytes?: number } = {},
): TakenApart {
  const byName = new Map(entries.map(({ name, bytes }) => [name, bytes]))
  const names = [...byName.keys()]
  const layout = layoutOf(names)
  const open = layout.open(names, options)
  for (let tables = open.nextTables(); tables.length > 0; tables = open.nextTables()) {
    for (const table of tables) {
      const bytes = byName.get(table) ?? new Uint8Array(0)
      for (let from = 0; from < bytes.length; from += chunkBytes) {
        open.read(table, bytes.slice(from, from + chunkBytes), false)
      }
      open.read(table, new Uint8Array(0), true)
    }
  }

  const files: ExportEntry[] = []
  const walk = (name: string, bytes: Uint8Array) => {
    const role = open.roleOf(name)
    if (role === 'recording') files.push({ name, bytes })
    if (role !== 'archive') return
    for (const [inside, content] of Object.entries(unzipSync(bytes))) walk(`${name}/${inside}`, content)
  }
  for (const { name, bytes } of entries) walk(name, bytes)
  for (const { path, needs, compose } of open.composed()) {
    files.push({ name: path, bytes: compose(needs.map((need) => byName.get(need))) })
  }

  const found: Found[] = []
  const refused: string[] = []
  for (const { name, bytes } of files) {
    const decoded = decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    if (!decoded.ok) refused.push(decoded.problem.code)
    const recordings = decoded.ok ? decoded.value.recordings : []
    const { startedAtMs = Number.NaN, totals } = recordings[0] ?? {}
    const about = open.about(name, { startedAtMs, elapsedS: totals?.elapsedS ?? Number.NaN })
    found.push({ name, bytes, recordings, about })
  }
  return { layout: layout.id, found, leftOut: open.leftOut ?? 0, mornings: open.mornings?.() ?? [], refused }
}
