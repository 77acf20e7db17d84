import type { Recording } from '@freshlegs/domain'
import { chance as chanceOf } from '../chance.ts'
import { plantRun } from '../plant-run.ts'
import { drawRunner, type Runner } from '../runner.ts'
import type { Tier } from '../tiers.ts'
import {
  easyRun,
  type HistorySession,
  halfMarathon,
  intervalRun,
  longRun,
  tempoRun,
  tenKilometres,
} from './history-sessions.ts'
import type { KeptRun } from './kept-run.ts'
import { shifted } from './shifted.ts'

export interface HistoryOptions {
  readonly seed: number
  readonly runs: number
  /** Unix time; the last run is on the Sunday before. 2026-11-22 unless said. */
  readonly untilMs?: number
  readonly runner?: Runner
  /** Every run as long as this, for measuring; as the sessions want it unless said. */
  readonly durationS?: number
  /** All sensors unless said. */
  readonly tier?: Tier
}

/**
 * The running life of one runner, week by week: two easy runs, one quick, one long, a race now and then in place of
 * the long one, a week off where a cold would be. Quick runs are in one pair of shoes, the others in another. The
 * legs go early in the long runs at first, and later and more rarely towards the end.
 *
 * A few dozen runs are planted and come again on other days, changed a little, so that no two are the same and
 * thousands are made in seconds. Same options, same history; in the order of their days.
 */
export function plantHistory(options: HistoryOptions): readonly KeptRun[] {
  const { seed, runs, untilMs = usualEndMs } = options
  const days = daysOf(seed, runs)
  const lastDay = days.at(-1)?.day ?? 0
  const planted = new Map<string, Recording>()
  return days.map(({ day, session }, i) => {
    const luck = chanceOf(seed, `history/${i}`)
    const stage = days.length < 2 ? 1 : Math.floor((stages * i) / days.length) / (stages - 1)
    const variant = Math.floor(variants * luck.uniform())
    const dayMs = Math.floor(untilMs / dayLengthMs) * dayLengthMs + (day - lastDay) * dayLengthMs
    const utcOffsetS = isSummer(dayMs) ? 7200 : 3600
    const startedAtMs =
      dayMs + 1000 * (Math.round(3600 * session.hour + luck.between(-900, 1800)) - utcOffsetS)
    const shift = {
      startedAtMs,
      utcOffsetS,
      heartRateBpm: Math.round(luck.around(0, 1.5)),
      altitudeM: Math.round(luck.around(0, 4)),
    }
    const description = session.descriptions[Math.floor(session.descriptions.length * luck.uniform())]
    return {
      startedAtMs,
      name: session.names[Math.floor(session.names.length * luck.uniform())]!,
      ...(description ? { description } : {}),
      gear: session.quick ? shoes.quick : shoes.easy,
      race: session.race === true,
      plant: () => shifted(plantOnce(planted, options, { session, stage, variant }), shift),
    }
  })
}

/** 2026-11-22, a Sunday. */
const usualEndMs = Date.UTC(2026, 10, 22)
const dayLengthMs = 86_400_000

const shoes = { easy: 'Läufer 3, blue', quick: 'Blitz "SL"' }

/** How many runs of a kind are planted for each stage of the history. */
const variants = 3
const stages = 4

function plantOnce(
  planted: Map<string, Recording>,
  { seed, runner, durationS, tier }: HistoryOptions,
  { session, stage, variant }: { session: HistorySession; stage: number; variant: number },
): Recording {
  const key = `${session.id}/${stage}/${variant}`
  const known = planted.get(key)
  if (known) return known
  const usual = runner ?? drawRunner(seed)
  const luck = chanceOf(seed, `session/${key}`)
  const { recording } = plantRun({
    seed: Math.floor(2 ** 31 * luck.uniform()),
    ...session.plan(stage, luck),
    noise: 0.7,
    // Training makes faster, too.
    runner: { ...usual, easySpeedMps: usual.easySpeedMps * (0.98 + 0.04 * stage) },
    ...(tier ? { tier } : {}),
    ...(durationS ? { durationS, finishM: Number.POSITIVE_INFINITY } : {}),
  })
  planted.set(key, recording)
  return recording
}

/** Which session is on which day, counted from the first Monday. */
function daysOf(seed: number, runs: number): readonly { day: number; session: HistorySession }[] {
  const luck = chanceOf(seed, 'weeks')
  const days: { day: number; session: HistorySession }[] = []
  for (let week = 0; days.length < runs + runsAWeek; week++) {
    if (luck.uniform() < 0.04) continue
    const races = week % 9 === 8
    const raceKind = Math.floor(week / 9) % 2 === 0 ? tenKilometres : halfMarathon
    days.push(
      { day: 7 * week + 1, session: easyRun },
      { day: 7 * week + 3, session: week % 2 === 0 ? tempoRun : intervalRun },
      { day: 7 * week + 5, session: easyRun },
      { day: 7 * week + 6, session: races ? raceKind : longRun },
    )
  }
  // Whole weeks at the end, a cut one at the beginning.
  const whole = days.slice(0, days.length - (days.length % runsAWeek))
  return whole.slice(whole.length - runs)
}

const runsAWeek = 4

/** As if the clocks changed at the ends of March and October. */
const isSummer = (timeMs: number): boolean => {
  const month = new Date(timeMs).getUTCMonth()
  return month >= 3 && month <= 9
}
