import type { HouseLocation } from '@freshlegs/server'
import { type PlantedFile, spoil } from './plant-files.ts'
import type { Promises } from './promises.ts'
import { withHouse } from './with-house.ts'

/**
 * The import once more, to its end: it comes to the rest alone. What is kept has been made unreadable meanwhile, with
 * size and time as they were, so that whoever reads it again is caught. Then everything is judged on one basis.
 *
 * @param toImport all that lies in the folder
 * @returns what is not so, in sentences
 */
export function completed(
  location: HouseLocation,
  promises: Promises,
  { folder, toImport }: { readonly folder: string; readonly toImport: readonly PlantedFile[] },
): Promise<readonly string[]> {
  const kept = toImport.filter(({ sha256 }) => promises.files.has(sha256))
  const rest = toImport.filter(({ sha256 }) => !promises.files.has(sha256))
  for (const file of kept) spoil(file)
  return withHouse(location, { stays: false }, async (house) => {
    const { imported, duplicates, deleted = 0, failed, files } = await house.importPaths([folder])
    const expected = { imported: rest.length, kept: kept.length, failed: 0, files: toImport.length }
    const found = { imported, kept: duplicates + deleted, failed: failed.length, files }
    const { state, failed: unjudged } = await house.reanalyse()
    const { left } = await house.reanalysis.status()
    for (const file of rest) promises.files.set(file.sha256, file)
    return [
      ...(JSON.stringify(expected) === JSON.stringify(found)
        ? []
        : [`the rest of the import came to ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`]),
      ...(state === 'done' && unjudged.length === 0 && left === 0
        ? []
        : [`reanalysis is ${state}, ${unjudged.length} failed, ${left} left`]),
    ]
  })
}
