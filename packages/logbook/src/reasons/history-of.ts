import type { History, PastRun } from '@freshlegs/domain'
import type { KeptPast, Store } from '@freshlegs/store/contract'
import { grouped } from '../grouped.ts'
import { dateOf, dayOf, dayOfDate, type OffsetAt } from '../history/day-of.ts'
import { givenFor, noEdits } from '../judging/given-for.ts'
import { allPast } from './all-past.ts'
import { answersOf } from './answers-of.ts'
import { handFormat } from './hand-run.ts'

export interface HistoryDays {
  /** `2026-11-24`, by the clock of the runner. */
  readonly today: string
  /** For files that know no local time; UTC unless told. */
  readonly offsetAt?: OffsetAt
}

/**
 * All that is known of a runner over time, as the reasons are weighed on it. Left out are runs that the runner ignores,
 * deleted ones, lesser recordings of an outing, those without a date, simulated ones where there are real ones, and runs
 * typed in of which there is a recording.
 */
export async function historyOf(store: Store, athleteId: string, days: HistoryDays): Promise<History> {
  const { profile = {} } = (await store.athlete(athleteId)) ?? {}
  return {
    athlete: givenFor(profile, noEdits).athlete,
    today: days.today,
    runs: runsThatCount(await allPast(store, athleteId), days),
    checkIns: await store.checkIns(athleteId, firstDay, days.today),
    interview: await store.interview(athleteId),
  }
}

const firstDay = '0000-01-01'

function runsThatCount(kept: readonly KeptPast[], { today, offsetAt = () => 0 }: HistoryDays): PastRun[] {
  const believed = kept.filter(({ summary }) => !summary.ignored)
  const isMixed = believed.some(({ summary }) => !summary.simulated)
  const dated = believed
    .filter(({ summary }) => !(summary.simulated && isMixed))
    .map((one) => ({ one, day: dayOf(one.summary, offsetAt) }))
    // Far from here it may be tomorrow already; further on, a clock was wrong.
    .filter(({ day }) => day <= dayOfDate(today) + 1)
  const runs = dated.map(({ one, day }) => pastRun(one, dateOf(day)))
  const recorded = grouped(
    runs.filter(({ byHand }) => !byHand),
    ({ day }) => day,
  )
  return runs.filter(
    (run) => !run.byHand || !recorded.get(run.day)?.some((other) => isAboutAsFar(run, other)),
  )
}

/** Who types a run in rounds it. Ours. */
const isAboutAsFar = (a: PastRun, b: PastRun) => Math.abs(a.distanceM - b.distanceM) <= 0.15 * a.distanceM

function pastRun(kept: KeptPast, day: string): PastRun {
  const { summary, past, format } = kept
  const byHand = format === handFormat
  return {
    id: summary.id,
    day,
    // What was typed in has a day alone; its noon stands for it in lists.
    startedAtMs: byHand ? NaN : Date.parse(summary.startedAt ?? ''),
    movingS: orNaN(summary.movingS),
    elapsedS: orNaN(summary.elapsedS),
    distanceM: orNaN(summary.distanceM),
    ascentM: orNaN(summary.ascentM),
    descentM: orNaN(summary.descentM),
    verdict: {
      limiter: summary.limiter,
      structured: past?.structured ?? false,
      onsetMovingS: past ? orNaN(past.onsetMovingS) : aboutMoving(summary),
      onsetDistanceM: orNaN(summary.onsetDistanceM),
      onsetS: orNaN(summary.onsetS),
      onsetIntervalS: past?.onsetIntervalS ?? null,
      index: orNaN(summary.index),
      fadePercent: orNaN(summary.fadePercent),
      decoupling: orNaN(summary.decoupling),
      heartRateShare: orNaN(summary.heartRateShare),
    },
    figures: past?.figures ?? {},
    said: givenAnswers(kept),
    gear: summary.gear,
    byHand,
  }
}

/** As if the pauses were spread evenly: until a run that was judged long ago is judged again, nothing better is known. */
const aboutMoving = ({ onsetS, movingS, elapsedS }: KeptPast['summary']) =>
  (orNaN(onsetS) * orNaN(movingS)) / orNaN(elapsedS)

/** An answer that was taken back is none. */
const givenAnswers = (kept: KeptPast): PastRun['said'] =>
  Object.fromEntries(Object.entries(answersOf(kept)).filter(([, said]) => said !== null))

const orNaN = (value: number | null) => value ?? NaN
