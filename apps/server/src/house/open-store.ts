import { type OpenedStore, openEmbedded } from '@freshlegs/store'
import type { HouseLocation } from './house-location.ts'

/** Opens the database of a house, wherever it lies. */
export const openStore = ({ dataFolder }: HouseLocation, openedBy: string): Promise<OpenedStore> =>
  openEmbedded({ folder: dataFolder, openedBy })
