import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, type Place } from './places.ts'

/** The parts of a place's `package.json` that the fence reads. */
export interface Manifest {
  readonly name?: string
  readonly description?: string
  readonly exports?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export function manifestOf(root: string, { folder }: Pick<Place, 'folder'>): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

/** Names of the places among declared dependencies. */
export function declaredPlaces(
  places: readonly Place[],
  dependencies: Manifest['dependencies'] = {},
): string[] {
  return places.map(nameOf).filter((name) => `@freshlegs/${name}` in dependencies)
}
