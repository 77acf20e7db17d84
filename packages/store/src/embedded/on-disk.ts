import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file with its name, so that a power cut takes neither. */
export function onDisk(path: string): void {
  sync(path, 'r+')
  // Windows opens no folders, and needs it not.
  if (process.platform !== 'win32') sync(dirname(path), 'r')
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags)
  fsyncSync(file)
  closeSync(file)
}
