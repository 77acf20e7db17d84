import type { Manifest } from './manifest.ts'
import { nameOf, type Place } from './places.ts'

/**
 * The table as a picture and as words, in Markdown. The picture leaves out arrows that others already imply; the
 * words leave out nothing.
 */
export function mapOf(places: readonly Place[], manifestOf: (place: Place) => Manifest): string {
  const topFirst = places.toReversed()
  const arrows = topFirst.flatMap((place) => [
    ...directly(place, places).map((target) => `  ${nameOf(place)} --> ${target}`),
    ...(place.demo ? [`  ${nameOf(place)} -. demo .-> synthetic`] : []),
  ])
  const rows = topFirst.map((place) => {
    const may =
      place.mayImport
        .map((name) => `\`${name}\`${place.contractOnly?.includes(name) ? ' (contract)' : ''}`)
        .join(', ') || 'nothing of ours'
    const demo = place.demo ? `; \`synthetic\` in \`${place.demo}\`` : ''
    return `| \`${place.folder}\`${place.pure ? ' · pure' : ''} | ${manifestOf(place).description ?? ''} | ${may}${demo} |`
  })
  return [
    '```mermaid',
    'graph TD',
    ...arrows,
    '```',
    '',
    '| place | holds | may import |',
    '|---|---|---|',
    ...rows,
  ].join('\n')
}

/** What a place may import and cannot reach by way of another place it may import. */
function directly({ mayImport }: Place, places: readonly Place[]): readonly string[] {
  const through = new Set(mayImport.flatMap((name) => reach(name, places)))
  return mayImport.filter((name) => !through.has(name))
}

function reach(name: string, places: readonly Place[]): string[] {
  const next = places.find((place) => nameOf(place) === name)?.mayImport ?? []
  return next.flatMap((further) => [further, ...reach(further, places)])
}
