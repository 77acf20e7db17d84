import { inLanguage } from './figures.ts'
import { useReader } from './reader.ts'
import { unbroken } from './unbroken.ts'

/** Writes the figures in a sentence as the reader's language does, and keeps each with its unit on one line. */
export function useSay(): (sentence: string) => string {
  const { language } = useReader()
  return (sentence) => unbroken(sentenceIn(sentence, language))
}

/** Every `12.3` in it as `12,3` where the language has it so. */
export const sentenceIn = (sentence: string, language: string): string =>
  sentence.replace(/\d+\.\d+/g, (figure) => inLanguage(figure, language))
