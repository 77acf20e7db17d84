import { sayClock, sayDistance, type UnitsOfTheReader } from '@freshlegs/analysis'
import type { History, PartId, PastRun } from '@freshlegs/domain'
import { causes } from '@freshlegs/ledger'
import { sayDay } from '../history/say-day.ts'
import { likeRun } from './like-run.ts'
import { weighed } from './why.ts'

/** The same causes as over a history, looked at in one run. */
export interface RunReasons {
  /** Those that show first, those that cannot be told last. */
  readonly findings: readonly RunFinding[]
  /** The runner's own like run on which the legs held; null where there is none. */
  readonly like: { readonly id: string; readonly says: readonly string[] } | null
}

export interface RunFinding {
  readonly cause: string
  readonly part: PartId
  readonly name: string
  readonly status: 'for' | 'against' | 'no-data'
  /** In the runner's own numbers; of what cannot be told, what would tell it. */
  readonly says: string
  /** The stretch that shows it. Seconds since the start, pauses included. */
  readonly fromS?: number
  readonly toS?: number
}

/** Undefined where the run is not in the history: ignored, deleted, a lesser recording. */
export function whyRun(
  history: History,
  id: string,
  { units = 'metric' }: { readonly units?: UnitsOfTheReader } = {},
): RunReasons | undefined {
  const { past, looks } = weighed(history)
  const at = past.runs.findIndex((run) => run.id === id)
  const run = past.runs[at]
  if (!run) return undefined
  const hurry = ({ cause: causeId }: RunFinding) => hurryOf(causeId, looks.get(causeId)?.exposures[at] ?? NaN)
  const findings = causes
    .flatMap((cause) => {
      const look = looks.get(cause.id)
      return look ? findingIn(cause, look, at) : []
    })
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || hurry(b) - hurry(a))
  const likeAt = likeRun(past.runs, at)
  const like = past.runs[likeAt]
  return {
    findings,
    like: like
      ? {
          id: like.id,
          says: [
            heldOn(like, units),
            ...findings
              .filter(({ status }) => status === 'for')
              .flatMap((finding) => compared(finding, looks.get(finding.cause), { here: at, there: likeAt })),
          ],
        }
      : null,
  }
}

/** How much it is thought to hurry the end in this run, before the runner's own runs speak; 0 where unknown. */
const hurryOf = (id: string, exposure: number) =>
  (causes.find((cause) => cause.id === id)?.priorLogHazardRatio ?? 0) * exposure || 0

const order: readonly RunFinding['status'][] = ['for', 'against', 'no-data']

type Cause = (typeof causes)[number]
type Look = ReturnType<Cause['look']>

function findingIn({ id, part, name, next, showsBeyond = 0 }: Cause, look: Look, at: number): RunFinding {
  const exposure = look.exposures[at] ?? NaN
  const common = { cause: id, part, name }
  if (Number.isNaN(exposure)) return { ...common, status: 'no-data', says: next }
  const shows = exposure > showsBeyond
  const stretch = shows ? look.stretch?.(at) : null
  const says = look.says(at)
  return {
    ...common,
    status: shows ? 'for' : 'against',
    says: sentence(says === '' ? name : says),
    ...(stretch && { fromS: stretch.fromS, toS: stretch.toS }),
  }
}

const heldOn = ({ day, distanceM, movingS }: PastRun, units: UnitsOfTheReader) =>
  `On ${sayDay(day)} you ran ${sayDistance(distanceM, units)} in ${sayClock(movingS)}, and your legs held.`

/** What the two runs were unlike in, of what shows in this one. */
function compared(
  { name }: RunFinding,
  look: Look | undefined,
  { here, there }: { readonly here: number; readonly there: number },
): string[] {
  // Only what was better there: the rest the two had in common.
  if (!look || !(look.exposures[there]! < look.exposures[here]!)) return []
  return [`${name}. This run: ${look.says(here)}. That run: ${look.says(there)}.`]
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
