import type { Result } from '@freshlegs/domain'
import { type Restored, restoreInto } from '@freshlegs/store'
import type { HouseLocation } from './house-location.ts'

/** Puts a backup where nothing is yet, every byte checked; what fails leaves nothing behind. */
export const restoreFrom = (
  backup: string,
  { dataFolder, databaseUrl }: HouseLocation,
): Promise<Result<Restored>> =>
  restoreInto({
    backup,
    into: databaseUrl === undefined ? { folder: dataFolder } : { databaseUrl },
    openedBy: 'freshlegs restore',
  })
