import { baseName } from './base-name.ts'
import { isLitter } from './is-litter.ts'
import type { Role } from './layout.ts'

/** What an entry is where no export says more: by the end of its name, and nothing that file systems leave behind. */
export function roleByName(name: string): Role {
  if (isLitter(name)) return 'other'
  const base = baseName(name).toLowerCase()
  if (recordingEnds.some((end) => base.endsWith(end)) || isPolarSession(base)) return 'recording'
  return base.endsWith('.zip') ? 'archive' : 'other'
}

const recordingEnds = ['.fit', '.tcx', '.gpx', '.fit.gz', '.tcx.gz', '.gpx.gz']

/** Other JSON is no recording, and exports are full of it. */
export const isPolarSession = (base: string): boolean =>
  base.startsWith('training-session') && base.endsWith('.json')
