/**
 * What a victim says, a line each. A promise is said once it was made to it; what it is about to ask for may be said
 * before, since it may come true without a promise.
 */
export type Said =
  | { readonly said: 'open' }
  /** Of the files that were not kept when it began, in their order, so many are. */
  | { readonly said: 'imported'; readonly count: number }
  | { readonly said: 'import ended' }
  /** An import was begun that whoever opens the house next goes on with. */
  | { readonly said: 'uploaded'; readonly hashes: readonly string[] }
  | { readonly said: 'will edit' | 'edited'; readonly id: string; readonly name: string }
  | { readonly said: 'will delete' | 'deleted'; readonly id: string; readonly deleted: boolean }
  | { readonly said: 'will change profile' | 'changed profile'; readonly heartRateMaxBpm: number }
  /** With that profile. */
  | { readonly said: 'judged'; readonly count: number; readonly heartRateMaxBpm: number }
  | { readonly said: 'will back up' | 'backed up'; readonly path: string }
  /** A refusal, as the runner would be told it. */
  | { readonly said: 'refused'; readonly work: string; readonly code: string; readonly detail: string }
  /** A bug. */
  | { readonly said: 'broke'; readonly work: string; readonly detail: string }

/** The lines of a file; the last one may be torn. */
export function saidIn(text: string): readonly Said[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): Said => JSON.parse(line))
}
