import { answer, type Result, refuse } from '@freshlegs/domain'
import { fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import type { RandomAccess } from '../random-access.ts'
import { YauzlReader } from './yauzl-reader.ts'
import { zipProblem } from './zip-problem.ts'

/** An archive whose end has been found, so that its directory and its entries can be reached. */
export interface OpenedZip {
  readonly bytes: RandomAccess
  readonly zip: ZipFile
  readonly reader: YauzlReader
  close(): Promise<void>
}

/** Takes over the bytes: they are closed with the archive, or at once where it is none. */
export async function openedZip(bytes: RandomAccess): Promise<Result<OpenedZip>> {
  const reader = new YauzlReader(bytes)
  try {
    const zip = await fromRandomAccessReaderPromise(reader, bytes.sizeBytes, {
      autoClose: false,
      // One bad name or size would end the listing: we look at each entry ourselves.
      decodeStrings: false,
      validateEntrySizes: false,
    })
    const close = async () => {
      zip.close()
      await bytes.close()
    }
    return answer({ bytes, zip, reader, close })
  } catch (error) {
    await bytes.close()
    return refuse(zipProblem(error))
  }
}
