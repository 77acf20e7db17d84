import { plantHistory, writeStravaExport, zipEntries } from '@freshlegs/synthetic'

/** Some months of a simulated runner as a service gives them back, the last run on Sunday 22 November 2026. */
export const aHistory = (runs: number): Uint8Array =>
  zipEntries(writeStravaExport(plantHistory({ seed: 3, runs }), { tidy: true }).entries)
