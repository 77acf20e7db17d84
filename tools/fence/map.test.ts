import { describe, expect, it } from 'vitest'
import { mapOf } from './map.ts'
import type { Place } from './places.ts'

const places: Place[] = [
  { folder: 'packages/nouns', mayImport: [], pure: true },
  { folder: 'packages/engine', mayImport: ['nouns'] },
  { folder: 'apps/page', mayImport: ['nouns', 'engine'], contractOnly: ['engine'], demo: 'src/demo' },
]
const map = mapOf(places, ({ folder }) => ({ description: `What ${folder} holds.` }))

describe('the map', () => {
  it('draws an arrow to each place that may be imported, from the top down', () => {
    expect(map).toContain(
      'graph TD\n  page --> engine\n  page -. demo .-> synthetic\n  engine --> nouns\n```',
    )
  })

  it('draws no arrow that two others already make', () => {
    expect(map).not.toContain('page --> nouns')
  })

  it('says all of it in words, with what each place holds', () => {
    expect(map).toContain(
      '| `apps/page` | What apps/page holds. | `nouns`, `engine` (contract); `synthetic` in `src/demo` |\n' +
        '| `packages/engine` | What packages/engine holds. | `nouns` |\n' +
        '| `packages/nouns` · pure | What packages/nouns holds. | nothing of ours |',
    )
  })
})
