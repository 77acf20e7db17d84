import { isUtf8 } from 'node:buffer'
import { type Entry, getFileNameLowLevel } from 'yauzl'

/**
 * The name of an entry with `/` between folders. Most archives that do not say so are UTF-8 all the same; what is
 * not, is read as the old code page of DOS, in which at least every byte is a letter.
 */
export function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: RawName): string {
  const flag = isUtf8(fileNameRaw) ? generalPurposeBitFlag | saysUtf8 : generalPurposeBitFlag & ~saysUtf8
  return getFileNameLowLevel(flag, fileNameRaw, extraFields, false).replace(/^(\.\/+)+/, '')
}

type RawName = Pick<Entry, 'generalPurposeBitFlag' | 'fileNameRaw' | 'extraFields'>

const saysUtf8 = 0x800
