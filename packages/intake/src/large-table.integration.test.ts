import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { plantHistory, writeAppleExport } from '@freshlegs/synthetic'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { takenIn } from './taken-in.for-tests.ts'

const runs = plantHistory({ seed: 7, runs: 60, durationS: 1800 })

it('an Apple Health export whose XML has 300 MB is read in bounded memory', async () => {
  const { items, codes } = await takenIn((folder) =>
    writeLargeExport(join(folder, 'export.zip'), 300_000_000),
  )
  expect({ items, codes }).toEqual({ items: runs.length, codes: { none: runs.length } })
})

/** Runs among what a watch measures on all the other days. */
async function writeLargeExport(path: string, xmlBytes: number): Promise<void> {
  const { entries } = writeAppleExport(runs)
  const zip = new ZipFile()
  for (const { name, bytes } of entries) {
    if (name.endsWith('/export.xml')) zip.addReadStream(Readable.from(spun(bytes, xmlBytes)), name, packing)
    else zip.addBuffer(Buffer.from(bytes), name, packing)
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}

const packing = { compressionLevel: 1 }

/** Spins an XML out to a length: at its first record, before all others. */
function* spun(xml: Uint8Array, toBytes: number): Generator<Buffer> {
  const bytes = Buffer.from(xml)
  const at = bytes.indexOf(' <Record ')
  yield bytes.subarray(0, at)
  let length = bytes.length
  for (let day = 0; length < toBytes; day++) {
    const records = Buffer.from(recordsOfDay(day))
    length += records.length
    yield records
  }
  yield bytes.subarray(at)
}

/** The heart, every minute, long before there were watches that could do so. */
function recordsOfDay(day: number): string {
  const fromMs = Date.UTC(1990, 0, 1) + day * 86_400_000
  return Array.from({ length: 1440 }, (_, minute) => {
    const time = new Date(fromMs + minute * 60_000).toISOString()
    const at = `${time.slice(0, 10)} ${time.slice(11, 19)} +0000`
    const bpm = 50 + ((day * 31 + minute * 17) % 40)
    return ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" creationDate="${at}" startDate="${at}" endDate="${at}" value="${bpm}"/>\n`
  }).join('')
}
