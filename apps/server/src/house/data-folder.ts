import { posix, win32 } from 'node:path'

/** Where a runner's data lies unless told otherwise: where programs of this system keep such things. */
export function defaultDataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Freshlegs')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Freshlegs')
  // The specification says that a relative path there is to be ignored.
  const kept = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : posix.join(home, '.local', 'share')
  return posix.join(kept, 'freshlegs')
}
