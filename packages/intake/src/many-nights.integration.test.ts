import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { takenIn } from './taken-in.for-tests.ts'

const nights = 5_000

it('an Apple Health export with 300 MB of nights and mornings is read in bounded memory', async () => {
  const { items, mornings } = await takenIn(async (folder) => {
    const zip = new ZipFile()
    zip.addReadStream(Readable.from(xml()), 'apple_health_export/export.xml', { compressionLevel: 1 })
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(join(folder, 'export.zip')))
  })
  expect({ items, mornings }).toEqual({ items: 0, mornings: nights })
})

function* xml(): Generator<Buffer> {
  yield Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="de_DE">\n')
  for (let night = 0; night < nights; night++) yield Buffer.from(recordsOf(night))
  yield Buffer.from('</HealthData>\n')
}

/** A restless night in stages of four minutes as three sources tell it, and the heart every five minutes. 60 kB. */
function recordsOf(night: number): string {
  const midnightMs = Date.UTC(2005, 0, 1) + night * 86_400_000
  const at = (minute: number) => {
    const time = new Date(midnightMs + 60_000 * minute).toISOString()
    return `${time.slice(0, 10)} ${time.slice(11, 19)} +0000`
  }
  const record = (type: string, source: string, minutes: number, rest: string) =>
    ` <Record type="HK${type}" sourceName="${source}" sourceVersion="11.1" device="&lt;&lt;HKDevice: 0x28308c0f0&gt;, name:Apple Watch&gt;" creationDate="${at(minutes + 4)}" startDate="${at(minutes)}" endDate="${at(minutes + 4)}" ${rest}/>\n`
  const sleep = ['Watch', 'Phone', 'App'].flatMap((source) =>
    Array.from({ length: 60 }, (_, stage) =>
      record(
        'CategoryTypeIdentifierSleepAnalysis',
        source,
        8 * stage,
        `value="HKCategoryValueSleepAnalysisAsleep${stage % 2 === 0 ? 'Core' : 'REM'}"`,
      ),
    ),
  )
  const heart = Array.from({ length: 15 }, (_, i) =>
    record('QuantityTypeIdentifierHeartRateVariabilitySDNN', 'Watch', 5 * i, `unit="ms" value="${50 + i}"`),
  )
  return [...sleep, ...heart].join('')
}
