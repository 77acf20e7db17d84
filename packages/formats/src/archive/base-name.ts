/** The last part of a name, without its folders. */
export const baseName = (name: string): string => name.slice(folderLength(name))

/** The folders of a name, with the mark that closes them; empty where it lies in none. */
export const folderOf = (name: string): string => name.slice(0, folderLength(name))

/** Archives made on Windows may have `\` between folders. */
const folderLength = (name: string): number => Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1
