import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestOf } from '../fence/manifest.ts'
import { mapOf } from '../fence/map.ts'
import { places } from '../fence/places.ts'
import type { Files } from './files.ts'

/** ARCHITECTURE.md with the map of places drawn anew between its marks; the rest is written by hand. */
export function mapInArchitecture(root: string): Files {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  return {
    'ARCHITECTURE.md': between(
      page,
      mapOf(places, (place) => manifestOf(root, place)),
    ),
  }
}

/** Replaces what stands between the marks. Throws when one is missing. */
export function between(page: string, map: string): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`ARCHITECTURE.md needs the lines ${start} and ${end} around its map`)
  return `${page.slice(0, from + start.length)}\n\n${map}\n\n${page.slice(to)}`
}

const start = "<!-- map: made by `npm run generate` from the fence's own table -->"
const end = '<!-- /map -->'
