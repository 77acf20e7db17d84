import { type ColumnId, headerWords } from './header-words.ts'

/** Where the columns are; -1 for one that is not there, or not known. */
export type Columns = Readonly<Record<ColumnId, number>>

/**
 * The columns by the words of the header. Names repeat further right, with other units: the first of a name is meant.
 * `filename` is only a hint: the cells themselves show which column it is.
 */
export function columnsByWord(header: readonly string[]): Columns {
  const plain = header.map(plainWord)
  const found = (id: ColumnId) => plain.findIndex((word) => headerWords[id].includes(word))
  return {
    name: found('name'),
    type: found('type'),
    description: found('description'),
    gear: found('gear'),
    filename: found('filename'),
    race: found('race'),
  }
}

/**
 * The same, with what the header does not say by its place, once the column of the file names is known. In every
 * vintage and language seen, from 10 columns to 103, a row begins with id, date, name, type and description, and the
 * gear stands before the file name; other tables, which runners made themselves, are left as their header has them.
 */
export function columnsByPlace(byWord: Columns, filename: number): Columns {
  const asExported =
    filename >= leastFilename && [-1, 2].includes(byWord.name) && [-1, 3].includes(byWord.type)
  if (!asExported) return { ...byWord, filename }
  const either = (known: number, place: number) => (known >= 0 ? known : place)
  return {
    name: 2,
    type: 3,
    description: either(byWord.description, 4),
    gear: either(byWord.gear, filename - 1),
    filename,
    race: byWord.race,
  }
}

/** In the oldest export, of 10 columns; later ones have it further right. */
const leastFilename = 9

/** Without markup (`<span class="translation_missing">Type</span>`), blanks, capitals and curled apostrophes. */
const plainWord = (word: string): string =>
  word
    .replace(/<[^>]*>/g, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase()
