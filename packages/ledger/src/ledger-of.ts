import type { History, Ledger } from '@freshlegs/domain'
import { adviceOf } from './advice/advice-of.ts'
import { answerOf } from './answer-of.ts'
import { contexts } from './contexts/index.ts'
import { causes } from './parts/index.ts'
import { rankParts } from './rank-parts.ts'
import { redFlagsOf } from './red-flags/red-flags-of.ts'
import { survivalOf } from './survival/survival-of.ts'
import { explains } from './weigh/explains.ts'
import { askedOf, contextOf, findingOf } from './weigh/finding-of.ts'
import { type Weigh, type Weighing, weigh } from './weigh/weigh.ts'

/**
 * Why these legs give out: every cause of the seven parts weighed on a history. Pure: the same history gives the same
 * ledger. Nothing throws on an odd or an empty one.
 */
export function ledgerOf(history: History, { engine, ...how }: { engine: string } & Weigh): Ledger {
  return ledgerFrom(weigh(history, how), { engine })
}

/** The ledger of what was weighed already. */
export function ledgerFrom(weighing: Weighing, { engine }: { engine: string }): Ledger {
  const { past, subjects, axis } = weighing
  const asked = askedOf(causes, weighing)
  const findings = new Map(causes.map((cause) => [cause.id, findingOf(cause, weighing, asked)]))
  const ranked = rankParts(causes, findings, asked)
  const redFlags = redFlagsOf(past.history)
  const { now, before } = nowAndBefore(weighing)
  const runs = { judged: subjects.length, total: past.runs.length }
  const nameOf = (id: string) => [...causes, ...contexts].find((one) => one.id === id)?.name ?? id
  return {
    schema: 'freshlegs/ledger@1',
    engine,
    runs,
    says: answerOf(ranked, runs, past.history.interview),
    survival: survivalOf(now, before, axis, past.say),
    weighed: explains(weighing.effects, nameOf),
    parts: ranked,
    contexts: contexts.map((context) => contextOf(context, weighing, asked)),
    // Until they have been seen to, no advice on running.
    advice: redFlags.length > 0 ? [] : adviceOf(ranked, causes, past),
    redFlags,
  }
}

/** The last weeks, and all that was before, where both hold enough to compare. */
function nowAndBefore({ past: { runs }, recent }: Weighing) {
  const from = recent[0] ?? 0
  const before = runs.slice(0, from)
  const now = runs.slice(from)
  return before.length >= leastBefore && now.length >= leastBefore
    ? { now, before }
    : { now: runs, before: [] }
}

const leastBefore = 20
