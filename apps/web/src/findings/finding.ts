import type { Analysis, UnitsOfTheReader } from '@freshlegs/analysis'

/** What a chart shows, in one short sentence: its title. */
export type Finding = (analysis: Analysis, units: UnitsOfTheReader) => string
