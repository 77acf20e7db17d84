import { type FileHandle, open } from 'node:fs/promises'
import { answer, type Result } from '@freshlegs/domain'
import { unreadable } from './unreadable.ts'

/** Bytes that can be reached at any place. */
export interface RandomAccess {
  readonly sizeBytes: number
  /** Fills what it can; answers how many bytes, fewer only at the end. Rejects where the disk fails. */
  read(into: Uint8Array, position: number): Promise<number>
  close(): Promise<void>
}

export async function openFile(path: string | Buffer): Promise<Result<RandomAccess>> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    return answer(inFile(file, (await file.stat()).size))
  } catch (error) {
    await file?.close()
    return unreadable(error)
  }
}

export function inMemory(bytes: Uint8Array): RandomAccess {
  return {
    sizeBytes: bytes.length,
    async read(into, position) {
      const stretch = bytes.subarray(position, position + into.length)
      into.set(stretch)
      return stretch.length
    },
    async close() {},
  }
}

/** A stretch of other bytes, which stay open when it is closed. */
export function within(outer: RandomAccess, fromByte: number, sizeBytes: number): RandomAccess {
  return {
    sizeBytes,
    read(into, position) {
      const left = Math.max(0, sizeBytes - position)
      return outer.read(into.length > left ? into.subarray(0, left) : into, fromByte + position)
    },
    async close() {},
  }
}

function inFile(file: FileHandle, sizeBytes: number): RandomAccess {
  return {
    sizeBytes,
    async read(into, position) {
      let filled = 0
      while (filled < into.length) {
        const { bytesRead } = await file.read(into, filled, into.length - filled, position + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return filled
    },
    close: () => file.close(),
  }
}
