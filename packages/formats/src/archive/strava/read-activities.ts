import type { About } from '@freshlegs/domain'
import { CsvReader, type CsvRow } from '../csv.ts'
import { longest, shortened } from '../shortened.ts'
import { type Columns, columnsByPlace, columnsByWord } from './columns.ts'
import { sportOfType } from './sport-of-type.ts'

/**
 * Reads `activities.csv` as it comes. Every row with a file is handed over with that file as the row names it,
 * `activities/7.fit.gz`; rows without one were entered by hand, or lost their file (`#error#`).
 */
export function activitiesReader(onActivity: (file: string, about: () => About) => void): CsvReader {
  let byWord: Columns | undefined
  // As long as no row had a file, the column of the file names is not settled.
  let columns: Columns | undefined
  return new CsvReader((row) => {
    if (byWord === undefined) {
      byWord = columnsByWord(Array.from({ length: row.length }, (_, index) => row.text(index)))
      return
    }
    if (columns === undefined) {
      const filename = filenameColumn(row, byWord)
      if (filename < 0) return
      columns = columnsByPlace(byWord, filename)
    }
    const settled = columns
    const file = row.text(settled.filename).trim()
    if (looksLikeFile.test(file)) onActivity(file, () => aboutOf(row, settled))
  })
}

const looksLikeFile = /^activities[/\\][^/\\]{1,200}\.(?:fit|tcx|gpx)(?:\.gz)?$/i

/** The column that has a file in this row: the one that is called so, else the last, since notes stand before it. */
function filenameColumn(row: CsvRow, { filename }: Columns): number {
  if (looksLikeFile.test(row.text(filename).trim())) return filename
  for (let index = row.length - 1; index >= 0; index--) {
    if (looksLikeFile.test(row.text(index).trim())) return index
  }
  return -1
}

function aboutOf(row: CsvRow, columns: Columns): About {
  const name = shortened(row.text(columns.name), longest.name)
  const description = shortened(row.text(columns.description), longest.description)
  const gear = shortened(row.text(columns.gear), longest.gear)
  const sport = sportOfType(row.text(columns.type))
  return {
    ...(name === '' ? {} : { name }),
    ...(description === '' ? {} : { description }),
    ...(gear === '' ? {} : { gear }),
    ...(sport === 'unknown' ? {} : { sport }),
    ...(marked.test(row.text(columns.race)) ? { race: true } : {}),
  }
}

/** Rows that were never marked are empty or zero; that a run was no race is nothing that a runner said. */
const marked = /^\s*(?:1(?:\.0+)?|true)\s*$/i
