import { dayWords } from './day-words.ts'

/** A sentence whose days (`2026-05-04`) are written as this language writes them. */
export const withDayWords = (sentence: string, language: string): string =>
  sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) =>
    Number.isNaN(Date.parse(date)) ? date : dayWords(language).date(date),
  )
