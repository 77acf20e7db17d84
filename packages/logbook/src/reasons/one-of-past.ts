import type { KeptPast, Store } from '@freshlegs/store/contract'

/** One run as the reasons want it, deleted or not; undefined where there is none. */
export async function oneOfPast(
  store: Store,
  athleteId: string,
  id: string,
): Promise<Pick<KeptPast, 'summary' | 'past' | 'said'> | undefined> {
  const run = await store.run(athleteId, id)
  if (!run) return undefined
  return { summary: run.summary, past: run.past, said: (await store.answers(athleteId, id)) ?? {} }
}
