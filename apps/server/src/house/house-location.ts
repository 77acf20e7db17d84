import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { defaultDataFolder } from './data-folder.ts'

/** Where a runner's data lies. */
export interface HouseLocation {
  /** Absolute. With a database elsewhere, it still holds what is being received. */
  readonly dataFolder: string
  /** Of PostgreSQL; absent where everything lies in the folder. */
  readonly databaseUrl?: string
}

/** @param said what stood behind `--data`; it wins over FRESHLEGS_DATA, and that over the system's own place */
export function houseLocation(
  said: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): HouseLocation {
  const dataFolder = resolve(
    said || env.FRESHLEGS_DATA || defaultDataFolder(env, process.platform, homedir()),
  )
  return env.FRESHLEGS_DATABASE_URL ? { dataFolder, databaseUrl: env.FRESHLEGS_DATABASE_URL } : { dataFolder }
}
