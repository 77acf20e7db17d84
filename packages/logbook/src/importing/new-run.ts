import type { NewRun, Profile, Store } from '@freshlegs/store/contract'
import { askAgain } from '../judging/ask-again.ts'
import { givenFor, noEdits } from '../judging/given-for.ts'
import type { Judge } from '../judging/judge.ts'
import { judgeKeptAgain } from '../judging/judge-kept-again.ts'
import { placeInOuting } from '../outing/place-in-outing.ts'
import { furthestApartMs } from '../outing/same-outing.ts'
import { wordsAdded, wordsTakenOver } from '../outing/words-taken-over.ts'
import { idOf } from './id-of.ts'
import type { VisitedRun } from './visit-item.ts'

export interface Keeping {
  readonly store: Store
  readonly athleteId: string
  readonly judge: Judge
  readonly profile: Profile
  readonly simulated: boolean
}

/**
 * A run as it is kept, in its place among the recordings of the same outing. What its source knows of an outing whose
 * main recording is another one goes to that one, before anything is kept: were it cut short here, the import would
 * do it again.
 */
export async function newRun(
  run: VisitedRun,
  file: { readonly sha256: string; readonly format: string },
  keeping: Keeping,
): Promise<NewRun> {
  const { store, athleteId, simulated } = keeping
  const { about, session, laps, judged, richness, columns } = run
  const startedAtMs = Number.isNaN(run.startedAtMs) ? null : run.startedAtMs
  const outing = { ...judged.facts, simulated, format: file.format, richness }
  const near =
    startedAtMs === null
      ? []
      : await store.startedWithin(athleteId, startedAtMs - furthestApartMs, startedAtMs + furthestApartMs)
  const { main, lesser } = placeInOuting(outing, near)
  if (main) await tellMain(main.run.id, about, keeping)
  const mine: NewRun = {
    id: idOf(file.sha256, session),
    session,
    startedAtMs,
    about,
    simulated,
    columns,
    laps,
    judged,
    richness,
    mainId: main?.run.id ?? null,
    lesserIds: lesser.map(({ run: { id } }) => id),
  }
  const [first] = lesser
  return first ? takingOver(mine, first.run.id, file.sha256, keeping) : mine
}

async function tellMain(id: string, about: VisitedRun['about'], keeping: Keeping): Promise<void> {
  const { store, athleteId } = keeping
  const main = await store.run(athleteId, id)
  const added = main && wordsAdded(main, about)
  if (!added) return
  await store.edit(athleteId, id, added)
  if (added.race) await judgeKeptAgain(id, keeping)
}

/** The new run with all that was said of the one that stands back for it, and judged by it. */
async function takingOver(mine: NewRun, id: string, sha256: string, keeping: Keeping): Promise<NewRun> {
  const { store, athleteId, judge, profile } = keeping
  const other = await store.run(athleteId, id)
  if (!other) return mine
  const edits = wordsTakenOver(other)
  const { race = mine.about.race ? true : null, stoppedBy = null, heartRateIgnored = false } = edits
  const given = givenFor(profile, { ...noEdits, race, stoppedBy, heartRateIgnored })
  const again = await askAgain(judge, mine.columns.slice(), { sha256, given })
  const said = await store.answers(athleteId, id)
  return { ...mine, edits, ...(said && { said }), ...(again.ok && { judged: again.value }) }
}
