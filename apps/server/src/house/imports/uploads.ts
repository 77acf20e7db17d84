import type { Readable } from 'node:stream'
import type { Result } from '@freshlegs/domain'
import { type Room, receiveFile } from './receive-file.ts'

/** Files on their way into the folders of imports. */
export interface Uploads {
  receive(id: string, folder: string, path: string, upload: Readable): Promise<Result<undefined>>
  /** Resolves when nothing is on its way into that import; never rejects. */
  settled(id: string): Promise<void>
  /** Breaks off what is on its way, and forgets what came before. */
  breakOff(id: string): Promise<void>
}

/** @param atMostBytes of all files of one import together, those that come side by side too */
export function newUploads(atMostBytes: number): Uploads {
  const imports = new Map<string, Room & { readonly underWay: Map<Readable, Promise<unknown>> }>()
  const settled = async (id: string) => {
    await Promise.allSettled(imports.get(id)?.underWay.values() ?? [])
  }
  return {
    async receive(id, folder, path, upload) {
      const one = imports.get(id) ?? { leftBytes: atMostBytes, underWay: new Map() }
      imports.set(id, one)
      const receiving = receiveFile(folder, path, upload, one)
      one.underWay.set(upload, receiving)
      try {
        return await receiving
      } finally {
        one.underWay.delete(upload)
      }
    },
    settled,
    async breakOff(id) {
      for (const upload of imports.get(id)?.underWay.keys() ?? []) upload.destroy()
      await settled(id)
      imports.delete(id)
    },
  }
}
