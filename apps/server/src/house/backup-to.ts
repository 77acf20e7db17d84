import { answer, type Result, refuse } from '@freshlegs/domain'
import { openEmbedded, openPostgres, StoreFailure } from '@freshlegs/store'
import type { HouseLocation } from './house-location.ts'

/**
 * Everything in one file, as it is at this moment, also while another program has the data open.
 *
 * @param path must not exist yet
 * @returns what of it was damaged before, in sentences
 */
export async function backupTo(
  { dataFolder, databaseUrl }: HouseLocation,
  path: string,
): Promise<Result<readonly string[]>> {
  const opened =
    databaseUrl === undefined
      ? await openEmbedded({ folder: dataFolder, readOnly: true, openedBy: 'freshlegs backup' })
      : await openPostgres(databaseUrl)
  if (!opened.ok) return opened
  try {
    return answer(await opened.value.backup(path))
  } catch (error) {
    if (error instanceof StoreFailure) return refuse(error.problem)
    throw error
  } finally {
    await opened.value.close()
  }
}
