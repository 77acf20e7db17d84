import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const data = join(resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared'), 'data')

/** Why no real recordings are tried here; false where they are. */
export const noData: string | false = existsSync(data) ? false : 'skipped: no shared data'

/** Path of a real recording, read in place and never copied. */
export const recording = (name: string): string => join(data, name)
