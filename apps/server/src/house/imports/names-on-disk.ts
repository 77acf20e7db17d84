import { open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts the names of all that lies in a folder on the disk, and its own, so that a power cut does not take them; what is
 * in the files is to be there already.
 */
export async function namesOnDisk(folder: string): Promise<void> {
  // Windows opens no folders, and needs it not.
  if (process.platform === 'win32') return
  const within = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = within.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))
  for (const path of [...folders, folder, dirname(folder)]) {
    const opened = await open(path, 'r')
    try {
      await opened.sync()
    } finally {
      await opened.close()
    }
  }
}
