import type { UnitsOfTheReader } from '@freshlegs/analysis'
import { createContext, useContext } from 'react'

/** What all of the page depends on: units, the language of numbers and dates, and whether it is dark. */
export interface Reader {
  readonly units: UnitsOfTheReader
  /** BCP 47. */
  readonly language: string
  readonly dark: boolean
}

const context = createContext<Reader>({ units: 'metric', language: 'en-GB', dark: false })

export const ReaderProvider = context.Provider
export const useReader = (): Reader => useContext(context)
