import type { Finding, History, Ledger, LedgerPart, PartId, Standing } from '@freshlegs/domain'
import { parts } from '@freshlegs/domain'
import { adviceOf } from './advice/advice-of.ts'
import { causes } from './parts/index.ts'
import { redFlagsOf } from './red-flags/red-flags-of.ts'
import { axes } from './survival/axes.ts'
import type { Axis } from './survival/subject.ts'
import { subjectsOf } from './survival/subjects-of.ts'
import { survivalOf } from './survival/survival-of.ts'
import { effectsOf } from './weigh/effects-of.ts'
import { findingOf } from './weigh/finding-of.ts'
import { missingOf } from './weigh/missing-of.ts'
import { recentRuns } from './weigh/recent-runs.ts'
import { shapeOf } from './weigh/shape-of.ts'

/**
 * Why these legs give out: every cause of the seven parts weighed on a history. Pure: the same history gives the same
 * ledger.
 */
export function ledgerOf(
  history: History,
  { engine, axis = axes[0]! }: { engine: string; axis?: Axis },
): Ledger {
  const { subjects } = subjectsOf(history.runs, axis)
  const exposures = new Map(causes.map((cause) => [cause.id, cause.exposures(history)]))
  const effects = effectsOf(causes, exposures, subjects)
  const shape = shapeOf(subjects)
  const recent = recentRuns(history)
  const gaveOut = subjects.filter(({ event }) => event).map(({ run }) => run)
  const findings = causes.map((cause) => ({
    part: cause.part,
    finding: findingOf({
      cause,
      history,
      exposures: exposures.get(cause.id)!,
      effect: effects.get(cause.id)!,
      shape,
      recent,
      gaveOut,
      missing: missingOf(cause, history),
    }),
  }))
  const ranked = rankedParts(findings)
  const redFlags = redFlagsOf(history)
  const { now, before } = nowAndBefore(history, recent)
  const judged = ranked.filter(({ status }) => status !== 'no-data').length
  return {
    schema: 'freshlegs/ledger@1',
    engine,
    runs: { judged: subjects.length, total: history.runs.length },
    says: answerOf(ranked, judged),
    survival: survivalOf(now, before, axis),
    parts: ranked,
    advice: redFlags.length > 0 ? [] : adviceOf(ranked, causes),
    redFlags,
  }
}

/** All seven, the strongest first; of each the causes, the strongest first. */
function rankedParts(findings: readonly { part: PartId; finding: Finding }[]): LedgerPart[] {
  const unranked = parts.map(({ id }): LedgerPart => {
    const own = findings
      .filter(({ part }) => part === id)
      .map(({ finding }) => finding)
      .toSorted(byStrength)
    const [first] = own
    return {
      id,
      status: statusOf(own),
      strength: first?.strength ?? null,
      interval: first?.interval ?? null,
      tied: false,
      for: own.flatMap((finding) => (finding.status === 'no-data' ? [] : finding.for)),
      against: own.flatMap((finding) => (finding.status === 'no-data' ? [] : finding.against)),
      missing: [...new Set(own.flatMap(({ missing }) => missing))],
      next: own.find(({ next }) => next !== null)?.next ?? null,
      causes: own,
    }
  })
  const ranked = unranked.toSorted(byStrength)
  return ranked.map((part, i) => ({ ...part, tied: i > 0 && overlap(ranked[i - 1]!, part) }))
}

type Ranked = Pick<Finding, 'status' | 'strength' | 'interval'>

/**
 * What cannot be told comes last; of the rest, what can gain most comes first. What is hardly known is worth less than
 * what is known well: a large guess does not go before a smaller thing that the runs show.
 */
const byStrength = (a: Ranked, b: Ranked) => worth(b) - worth(a)

const worth = ({ strength, interval }: Ranked) =>
  strength === null || interval === null ? -Infinity : strength - (strength - interval[0]) * doubt

/** Of the way from the middle of the interval to its lower end. Chosen on planted histories. */
const doubt = 0.35

const overlap = (a: Ranked, b: Ranked) =>
  a.interval !== null && b.interval !== null && b.interval[1] > a.interval[0]

function statusOf(findings: readonly Finding[]): Standing {
  const order: readonly Standing[] = ['for', 'unclear', 'against', 'no-data']
  return order.find((status) => findings.some((finding) => finding.status === status)) ?? 'no-data'
}

function answerOf(ranked: readonly LedgerPart[], judged: number): string {
  const standing = ranked.filter(({ status }) => status === 'for')
  const [first] = standing.flatMap(({ causes: own }) => own.filter(({ status }) => status === 'for'))
  const scope = judged < parts.length ? ` ${judged} of 7 parts could be judged.` : ''
  if (!first) return `Nothing stands out yet as the reason.${scope}`
  return `Most likely in the way: ${first.name.charAt(0).toLowerCase()}${first.name.slice(1)}.${scope}`
}

/** The last weeks, and all that was before, where both hold enough to compare. */
function nowAndBefore({ runs }: History, recent: readonly number[]) {
  const from = recent[0] ?? 0
  const before = runs.slice(0, from)
  const now = runs.slice(from)
  return before.length >= leastBefore && now.length >= leastBefore
    ? { now, before }
    : { now: runs, before: [] }
}

const leastBefore = 20
