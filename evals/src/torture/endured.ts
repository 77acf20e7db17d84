import type { Said } from './said.ts'

/** What was gone through. */
export interface Endured {
  /** Programs that were killed. */
  killed: number
  /** Of these, so many had not even opened anything. */
  killedOpening: number
  /** What programs were told to be kept before they died. */
  readonly promised: { recordings: number; uploads: number; edits: number; reports: number; backups: number }
  /** Times the import was run to its end, and read the rest alone. */
  completed: number
  /** Recordings in the end. */
  kept: number
  /** What was not as promised: nothing, it is hoped. */
  readonly faults: string[]
}

export const nothingYet = (): Endured => ({
  killed: 0,
  killedOpening: 0,
  promised: { recordings: 0, uploads: 0, edits: 0, reports: 0, backups: 0 },
  completed: 0,
  kept: 0,
  faults: [],
})

/** Counts what one program said. */
export function addTo(endured: Endured, said: readonly Said[]): void {
  const { promised } = endured
  endured.killed++
  if (!said.some((one) => one.said === 'open')) endured.killedOpening++
  const most = (counts: readonly number[]) => Math.max(0, ...counts)
  promised.recordings += most(said.map((one) => (one.said === 'imported' ? one.count : 0)))
  promised.reports += most(said.map((one) => (one.said === 'judged' ? one.count : 0)))
  for (const one of said) {
    if (one.said === 'uploaded') promised.uploads += one.hashes.length
    if (one.said === 'edited' || one.said === 'deleted') promised.edits++
    if (one.said === 'backed up') promised.backups++
  }
}
