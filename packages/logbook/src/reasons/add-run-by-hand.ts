import { type AfterRun, answer, type Result, type RunSummary, refuse } from '@freshlegs/domain'
import type { Store } from '@freshlegs/store/contract'
import { dateOf, dayOfDate } from '../history/day-of.ts'
import { idOf } from '../importing/id-of.ts'
import { givenFor, noEdits } from '../judging/given-for.ts'
import type { Judge } from '../judging/judge.ts'
import { judgeColumns } from '../judging/judge-columns.ts'
import { answerAfterRun } from './answer-after-run.ts'
import { type HandRun, handFormat, handRunFile } from './hand-run.ts'

export interface TypedIn extends HandRun {
  readonly name?: string
  readonly said?: AfterRun
}

/**
 * Keeps a run without a recording, with what the runner says of it. The same day, distance and time once more is the
 * same run, and comes back if it was deleted. Refused as `input.invalid` where there is no such day.
 *
 * @param zstd packs bytes for the store
 */
export async function addRunByHand(
  keeping: {
    readonly store: Store
    readonly athleteId: string
    readonly judge: Pick<Judge, 'again'>
    readonly zstd: (bytes: Uint8Array) => Uint8Array
    readonly now: () => number
  },
  { name, said, ...run }: TypedIn,
): Promise<Result<RunSummary>> {
  const { store, athleteId, zstd, now } = keeping
  const day = dayOfDate(run.day)
  if (Number.isNaN(day) || dateOf(day) !== run.day)
    return refuse({ code: 'input.invalid', detail: 'expected a day that there is', pointer: '/day' })
  const { bytes, sha256, recording, columns } = handRunFile(run)
  const { profile = {} } = (await store.athlete(athleteId)) ?? {}
  const judged = judgeColumns(columns, { sha256, given: givenFor(profile, noEdits) })
  if (!judged.ok) return judged
  const id = idOf(sha256, recording.session)
  const sourceKey = `${handFormat}\t${id}`
  await store.keep(athleteId, [
    {
      original: {
        sha256,
        name: `${run.day}.json`,
        format: handFormat,
        sizeBytes: bytes.length,
        packed: zstd(bytes),
        keptAtMs: now(),
      },
      runs: [
        {
          id,
          session: recording.session,
          startedAtMs: recording.startedAtMs,
          about: name === undefined ? {} : { name },
          simulated: false,
          columns: zstd(columns),
          laps: [],
          judged: judged.value,
          richness: 0,
          mainId: null,
          lesserIds: [],
        },
      ],
      look: { sourceKey, fingerprint: id, outcome: 'imported', problem: null, atMs: now() },
    },
  ])
  await store.setDeleted(athleteId, id, null)
  if (said) await answerAfterRun(keeping, id, said)
  const kept = await store.run(athleteId, id)
  if (!kept) throw new Error('a run that was just kept is not there')
  return answer(kept.summary)
}
