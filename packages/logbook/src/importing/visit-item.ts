import { type About, answer, type Item, type Problem, type Result, refuse } from '@freshlegs/domain'
import { type Judged, type Profile, StoreFailure } from '@freshlegs/store/contract'
import { faultOf } from '../fault-of.ts'
import { askAgain } from '../judging/ask-again.ts'
import { givenFor, noEdits } from '../judging/given-for.ts'
import type { Judge, KeptAlready, PackedFile } from '../judging/judge.ts'
import type { JudgedRun } from '../judging/judge-file.ts'

/** What reading and judging an item came to. */
export type Visit = Result<VisitedFile | KeptAlready>

export interface VisitedFile extends Omit<PackedFile, 'runs'> {
  /** At least one. */
  readonly runs: readonly VisitedRun[]
}

export interface VisitedRun extends JudgedRun {
  readonly about: About
}

export interface Visiting {
  readonly judge: Judge
  readonly profile: Profile
  readonly anySport: boolean
  isKept(sha256: string): Promise<boolean>
}

/**
 * Reads an item, has it judged, and asks its source about each run. A judge that breaks down over it is a refusal of
 * this item alone.
 * @throws StoreFailure alone
 */
export async function visitItem(item: Item, visiting: Visiting): Promise<Visit> {
  try {
    const file = await judgedItem(item, visiting)
    if (!file.ok) return file
    const { value } = file
    if ('kept' in value) return answer(value)
    const runs: VisitedRun[] = []
    const refusals: Problem[] = [...value.refusals]
    for (const run of value.runs) {
      const about = withoutMaybes(item.about?.(run) ?? {})
      const other = otherSport(run, about)
      if (other && !visiting.anySport) refusals.push(other)
      else runs.push({ ...run, about, judged: await judgedAsRace(run, about, value, visiting) })
    }
    const [problem = faultOf('it gave neither runs nor a reason')] = refusals
    return runs.length === 0 ? refuse(problem) : answer({ ...value, runs })
  } catch (error) {
    if (error instanceof StoreFailure) throw error
    return refuse(faultOf(error))
  }
}

/** Judged as a run where the file says another sport and its source, where the runner can put it right, a run. */
async function judgedItem(item: Item, visiting: Visiting): Promise<Result<PackedFile | KeptAlready>> {
  const file = await readAndJudge(item, visiting, visiting.anySport)
  if (!file.ok || 'kept' in file.value) return file
  const { runs, others } = file.value
  const [other] = others
  const isRunAfterAll =
    runs.length === 0 && others.length === 1 && other && item.about?.(other)?.sport === 'running'
  return isRunAfterAll ? readAndJudge(item, visiting, true) : file
}

async function readAndJudge(item: Item, { judge, profile, isKept }: Visiting, anySport: boolean) {
  const bytes = await item.read()
  if (!bytes.ok) return bytes
  return judge.file(bytes.value, { given: givenFor(profile, noEdits), anySport, isKept })
}

/** Where the file does not say what it is, its source may. */
function otherSport({ sport }: JudgedRun, about: About): Problem | undefined {
  if (sport !== 'unknown' || about.sport === undefined) return undefined
  if (about.sport === 'running' || about.sport === 'unknown') return undefined
  return { code: 'recording.not-running', detail: `its source says it is ${about.sport}` }
}

/** Of races only a yes counts: services mark them, and leave everything else unmarked. */
function withoutMaybes({ race, ...about }: About): About {
  return race ? { ...about, race } : about
}

async function judgedAsRace(
  run: JudgedRun,
  { race }: About,
  { sha256 }: PackedFile,
  { judge, profile }: Visiting,
): Promise<Judged> {
  if (!race) return run.judged
  const again = await askAgain(judge, run.columns.slice(), {
    sha256,
    given: givenFor(profile, { ...noEdits, race }),
  })
  return again.ok ? again.value : run.judged
}
