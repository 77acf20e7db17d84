import { problems } from '@freshlegs/domain'
import type { ImportProgress } from '../api/schemas.ts'
import { count } from '../words/figures.ts'

/** What came of an import, one line each; what did not happen is not mentioned. */
export function sayOutcome(
  outcome: ImportProgress['outcome'],
  language: string,
): { readonly count: string; readonly says: string }[] {
  const { files, imported, duplicates, deleted = 0, linked, skipped } = outcome
  const lines: [number, string][] = [
    [imported, imported === 1 ? 'recording brought in and judged' : 'recordings brought in and judged'],
    [linked, 'of them tell of an outing that is here already; the richer recording counts'],
    [duplicates, duplicates === 1 ? 'was here already, byte for byte' : 'were here already, byte for byte'],
    [deleted, deleted === 1 ? 'was deleted before, and stays so' : 'were deleted before, and stay so'],
    ...Object.entries(skipped).map(([code, n]): [number, string] => [n, `left out: ${meaningOf(code)}`]),
    [refusedIn(outcome), 'could not be read'],
  ]
  const said = lines.filter(([n]) => n > 0).map(([n, says]) => ({ count: count(n, language), says }))
  if (said.length > 0) return said
  return [
    {
      count: count(files, language),
      says: files === 0 ? 'files: there was nothing in it' : 'files, nothing new',
    },
  ]
}

/** How many could not be read, listed or not. */
export const refusedIn = ({ failed, failedBeyond = 0 }: ImportProgress['outcome']): number =>
  failed.length + failedBeyond

/** Within a sentence: the first letter small, no full stop. */
function meaningOf(code: string): string {
  const means = problems.find((problem) => problem.code === code)?.means ?? code
  return means.charAt(0).toLowerCase() + means.slice(1).replace(/\.$/, '')
}
