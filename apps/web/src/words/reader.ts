import type { UnitsOfTheReader } from '@freshlegs/analysis'
import { createContext, useContext } from 'react'

/** What all of the page depends on: units, and whether it is dark. */
export interface Reader {
  readonly units: UnitsOfTheReader
  readonly dark: boolean
}

const context = createContext<Reader>({ units: 'metric', dark: false })

export const ReaderProvider = context.Provider
export const useReader = (): Reader => useContext(context)
