import { plural } from '../../words/plural.ts'

/** `7 of your last 10 runs begin or end` */
export const endWords = (n: number, of: number): string =>
  `${n === 0 ? 'none' : n} of your last ${plural(of, 'run')} ${n <= 1 ? 'begins or ends' : 'begin or end'}`

/** What a zone would hide, as a sentence. */
export const hiddenWords = (n: number, of: number): string => {
  const words = endWords(n, of)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} in it.`
}
