import type { Ledger } from '@freshlegs/domain'

/** The cheapest things to learn next, each once: of parts first, in their order. */
export function nextToCollect({ parts }: Pick<Ledger, 'parts'>, most = 3): string[] {
  const ofParts = parts.flatMap(({ next }) => (next === null ? [] : [next]))
  const ofCauses = parts.flatMap(({ causes }) => causes.flatMap(({ next }) => (next === null ? [] : [next])))
  return [...new Set([...ofParts, ...ofCauses])].slice(0, most)
}
