import type { AfterRun, CheckIn } from '@freshlegs/domain'
import { allPast, answersOf } from '@freshlegs/logbook'
import type { InterviewAnswers, Store } from '@freshlegs/store'

/** All that the runner told, by the names of the files it is exported to. */
export interface WhatWasTold {
  /** By run. */
  readonly answers: Readonly<Record<string, AfterRun>>
  readonly mornings: readonly CheckIn[]
  readonly interview: InterviewAnswers
}

export async function whatWasTold(store: Store, athleteId: string): Promise<WhatWasTold> {
  const answered = (await allPast(store, athleteId))
    .map((kept) => [kept.summary.id, answersOf(kept)] as const)
    .filter(([, said]) => Object.keys(said).length > 0)
  return {
    answers: Object.fromEntries(answered),
    mornings: await store.checkIns(athleteId, '0000-01-01', '9999-12-31'),
    interview: await store.interview(athleteId),
  }
}
