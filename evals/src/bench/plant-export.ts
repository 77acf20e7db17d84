import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { plantHistory, writeStravaExport } from '@freshlegs/synthetic'
import { ZipFile } from 'yazl'

/** A Strava export as a ZIP at a path: its table, runs in gzip, and photographs of 2 MB. Returns how many entries it has. */
export async function plantExport(
  path: string,
  { runs, photographs }: { readonly runs: number; readonly photographs: number },
): Promise<number> {
  const history = plantHistory({ seed: 2, runs, durationS: 3600 })
  const { entries } = writeStravaExport(history, { tidy: true })
  const zip = new ZipFile()
  for (const { name, bytes } of entries)
    zip.addBuffer(Buffer.from(bytes), name, { compress: name.endsWith('.csv') })
  for (let i = 0; i < photographs; i++) {
    // Nothing makes them smaller, as with real ones; made when their turn comes.
    zip.addReadStreamLazy(`media/${i}.jpg`, { compress: false, size: photographBytes }, (give) =>
      give(null, Readable.from([randomBytes(photographBytes)])),
    )
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return entries.length + photographs
}

const photographBytes = 2_000_000
