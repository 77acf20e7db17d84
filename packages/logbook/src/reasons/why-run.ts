import { sayClock, sayDistance } from '@freshlegs/analysis'
import type { History, PartId, PastRun, UnitsOfTheReader } from '@freshlegs/domain'
import { ledgerOfRun, type RunLedger } from '@freshlegs/ledger'
import { sayDay } from '../history/say-day.ts'
import { weighed } from './why.ts'

/** The same causes as over a history, looked at in one run. */
export interface RunReasons {
  /** Those worth most in this run first, those that cannot be told last. */
  readonly findings: readonly InRun[]
  /** Where heat or height alone may explain it, in a sentence. */
  readonly around: string | null
  /** The runner's own like run on which the legs held; null where there is none. */
  readonly like: { readonly id: string; readonly says: readonly string[] } | null
}

export interface InRun {
  readonly cause: string
  readonly part: PartId
  readonly name: string
  /** Whether there was enough of it to show, however much that is worth. */
  readonly status: 'for' | 'against' | 'no-data'
  /** In the runner's own numbers; of what cannot be told, what would tell it. */
  readonly says: string
  /** How much longer the legs would be expected to have lasted without it, per cent of the time. */
  readonly strength: number | null
  readonly interval: readonly [number, number] | null
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
  const ledger = ledgerOfRun(weighed(history, { units }), id)
  if (!ledger) return undefined
  const { findings, around, like } = ledger
  const held = history.runs.find((run) => run.id === like?.run)
  return {
    findings: findings.map(inRun),
    around,
    like: held ? { id: held.id, says: [heldOn(held, units), ...findings.flatMap(compared)] } : null,
  }
}

type Finding = RunLedger['findings'][number]

function inRun({ cause, part, name, status, says, strength, interval, stretch }: Finding): InRun {
  return { cause, part, name, status, says, strength, interval, ...stretch }
}

const heldOn = ({ day, distanceM, movingS }: PastRun, units: UnitsOfTheReader) =>
  `On ${sayDay(day)} you ran ${sayDistance(distanceM, units)} in ${sayClock(movingS)}, and your legs held.`

/** What shows in this run and is said otherwise of the other. */
const compared = (finding: Finding): string[] =>
  finding.likeSays === null || finding.likeSays === finding.says || finding.status !== 'for'
    ? []
    : [`${finding.name}. This run: ${lowerFirst(finding.says)} That run: ${lowerFirst(finding.likeSays)}`]

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
