import { appendFileSync, writeFileSync } from 'node:fs'
import { zstdCompressSync } from 'node:zlib'
import { csvHead, csvRow, type Table } from '@freshlegs/logbook'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { parquetColumns } from './parquet-columns.ts'

/** A table that is written row by row, as CSV and as Parquet side by side, without being held. */
export interface TableFiles<Thing> {
  add(thing: Thing): void
  finish(): void
}

/** @param path of both files, without their endings */
export function tableFiles<Thing>(path: string, table: Table<Thing>): TableFiles<Thing> {
  const csv = `${path}.csv`
  writeFileSync(csv, csvHead(table))
  const parquet = new ParquetWriter({
    writer: fileWriter(`${path}.parquet`),
    schema: schemaFromColumnData({ columnData: [...parquetColumns(table, [])] }),
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => zstdCompressSync(bytes) },
    createdBy: 'freshlegs',
  })
  let things: Thing[] = []
  function write() {
    if (things.length === 0) return
    appendFileSync(csv, things.map((thing) => csvRow(table, thing)).join(''))
    parquet.write({ columnData: [...parquetColumns(table, things)], rowGroupSize: things.length })
    things = []
  }
  return {
    add(thing) {
      things.push(thing)
      if (things.length >= rowsHeld) write()
    },
    finish() {
      write()
      parquet.finish()
    },
  }
}

const rowsHeld = 50_000
