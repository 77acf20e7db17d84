import { type OpenedStore, openEmbedded, openPostgres } from '@freshlegs/store'
import type { HouseLocation } from './house-location.ts'

/** Opens the database of a house, wherever it lies. */
export const openStore = (
  { dataFolder, databaseUrl }: HouseLocation,
  openedBy: string,
): Promise<OpenedStore> =>
  databaseUrl === undefined ? openEmbedded({ folder: dataFolder, openedBy }) : openPostgres(databaseUrl)
