import { sep } from 'node:path'

/** Where a file lies, as the system knows it. In two halves: a folder's files share the first. */
export interface Whereabouts {
  readonly folder: string | Buffer
  /** Bytes where it is no UTF-8. */
  readonly name: string | Buffer
}

export function pathOf({ folder, name }: Whereabouts): string | Buffer {
  if (typeof folder === 'string' && typeof name === 'string') return `${folder}${sep}${name}`
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)])
}
