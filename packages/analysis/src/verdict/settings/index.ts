import { fadingCards } from './fading.ts'
import { improvementCards } from './improvements.ts'
import { readingCards } from './reading.ts'
import { type ValuesOf, valuesOf } from './setting.ts'
import { weighingCards } from './weighing.ts'
import { withChanges } from './with-changes.ts'

export const sheetCards = { ...readingCards, ...fadingCards, ...weighingCards }

export type VerdictSettings = ValuesOf<typeof sheetCards>

/** The model of the sheet, to the letter; its vectors run on this. */
export const sheetSettings: VerdictSettings = valuesOf(sheetCards)

/** The model of the sheet with our improvements. */
export const defaultSettings: VerdictSettings = withChanges(sheetSettings, valuesOf(improvementCards))

export * from './setting.ts'
export type { Expectation, Factors } from './weighing.ts'
