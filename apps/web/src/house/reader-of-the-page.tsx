import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { queries } from '../api/queries.ts'
import { usePart } from '../view/store.ts'
import { knownLanguage } from '../words/known-language.ts'
import { ReaderProvider } from '../words/reader.ts'
import { look } from './look.ts'
import { useDark } from './use-dark.ts'

/** Lets every part of the page know how this reader likes it. */
export function ReaderOfThePage({ children }: { children: ReactNode }) {
  const { data } = useQuery(queries.settings)
  const dark = useDark(usePart(look, ({ theme }) => theme))
  const units = data?.units ?? 'metric'
  const language = knownLanguage(data?.language ?? navigator.language)
  const reader = useMemo(() => ({ units, language, dark }), [units, language, dark])
  return <ReaderProvider value={reader}>{children}</ReaderProvider>
}
