import type { Picked } from './picked.ts'

/**
 * All files of a drop, folders walked to their last corner. To be called while the drop is being told of: what it
 * holds is out of reach afterwards.
 */
export function droppedFiles(dropped: DataTransfer): Promise<Picked[]> {
  const roots = [...dropped.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile())
  return Promise.all(
    roots.map((root) => {
      if (root === null) return []
      return root instanceof File ? [{ path: root.name, file: root }] : filesOf(root)
    }),
  ).then((lots) => lots.flat())
}

async function filesOf(entry: FileSystemEntry): Promise<Picked[]> {
  if (isFile(entry)) {
    // A file that cannot be opened is left out here; whoever dropped it sees that it is not among the others.
    const file = await new Promise<File | null>((settle) => entry.file(settle, () => settle(null)))
    return file ? [{ path: entry.fullPath.replace(/^\//, ''), file }] : []
  }
  if (!isFolder(entry)) return []
  const found: Picked[] = []
  for (const within of await entriesOf(entry)) found.push(...(await filesOf(within)))
  return found
}

/** The browser hands the entries of a folder out in lots; an empty lot is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((settle) => reader.readEntries(settle, () => settle([])))
    if (lot.length === 0) return all
    all.push(...lot)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
