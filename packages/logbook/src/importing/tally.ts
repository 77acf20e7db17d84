import type { ImportOutcome, Problem } from '@freshlegs/domain'
import { importSettings } from './settings.ts'

/** Counts what an import comes to. Grows with the refusals alone, and not beyond a bound. */
export interface Tally {
  imported(linked: boolean): void
  duplicate(): void
  /** Kept already as well, but deleted by the runner since. */
  deleted(): void
  skipped(code: string, count?: number): void
  failed(path: string, problem: Pick<Problem, 'code' | 'detail'>): void
  /** Days of which the source told something; no items of it. */
  mornings(days: number): void
  outcome(elapsedS: number): ImportOutcome
  /** Items counted. */
  readonly files: number
}

export function newTally(): Tally {
  const counts = { files: 0, imported: 0, duplicates: 0, linked: 0 }
  const skipped = new Map<string, number>()
  const failed: ImportOutcome['failed'] = []
  let failedBeyond = 0
  let deleted = 0
  let mornings = 0
  return {
    imported(linked) {
      counts.files++
      counts.imported++
      if (linked) counts.linked++
    },
    duplicate() {
      counts.files++
      counts.duplicates++
    },
    deleted() {
      counts.files++
      deleted++
    },
    skipped(code, count = 1) {
      counts.files += count
      skipped.set(code, (skipped.get(code) ?? 0) + count)
    },
    failed(path, { code, detail }) {
      counts.files++
      if (failed.length < importSettings.refusals) failed.push({ path, code, detail })
      else failedBeyond++
    },
    mornings(days) {
      mornings = days
    },
    outcome: (elapsedS) => ({
      schema: 'freshlegs/import@1',
      ...counts,
      ...(deleted > 0 && { deleted }),
      ...(mornings > 0 && { mornings }),
      skipped: Object.fromEntries(skipped),
      failed: [...failed],
      ...(failedBeyond > 0 && { failedBeyond }),
      elapsedS,
    }),
    get files() {
      return counts.files
    },
  }
}
