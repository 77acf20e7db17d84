import { houseLocation } from '@freshlegs/server'
import { type OpenedStore, openEmbedded, openPostgres } from '@freshlegs/store'

/** What is kept, beside a Freshlegs that may have it open; nothing can be changed. */
export function openToRead(data: string | undefined, openedBy: string): Promise<OpenedStore> {
  const { dataFolder, databaseUrl } = houseLocation(data, process.env)
  return databaseUrl === undefined
    ? openEmbedded({ folder: dataFolder, readOnly: true, openedBy })
    : openPostgres(databaseUrl)
}
