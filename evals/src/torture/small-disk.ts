import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** A disk in memory, which ends when it is full. */
export interface SmallDisk {
  readonly path: string
  /** Gives it another size, or takes away the right to write; false where the system does not let us. */
  change(option: `size=${number}k` | 'ro' | 'rw'): boolean
  remove(): void
}

/** Undefined where the system lets us make none. */
export function smallDisk(path: string, sizeKib: number): SmallDisk | undefined {
  mkdirSync(path, { recursive: true })
  const mount = (options: string, ...words: readonly string[]) =>
    spawnSync('mount', [...words, '-o', options, path], { stdio: 'ignore' }).status === 0
  if (!mount(`size=${sizeKib}k`, '-t', 'tmpfs', 'tmpfs')) return undefined
  return {
    path,
    change: (option) => mount(`remount,${option}`),
    remove: () => void spawnSync('umount', ['-l', path]),
  }
}
