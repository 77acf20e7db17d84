import { answer, type Item, type Recording, type Result, type Source } from '@freshlegs/domain'
import { demoRunner, demoRuns, plantHistory, writeFit } from '@freshlegs/synthetic'

/**
 * Some months of a runner that nobody is, up to the last Sunday, which ends with the plain case: a long run in which
 * the legs go. Planted when they are read.
 */
export function simulatedSource(nowMs: number): Source {
  const sundayMs = lastSunday(nowMs)
  const [plainCase] = demoRuns
  const history = plantHistory({ seed: 4, runs: 40, untilMs: sundayMs - 7 * dayMs, runner: demoRunner })
  const runs: readonly SimulatedRun[] = [
    ...history.map(({ startedAtMs, plant, ...about }) => ({ startedAtMs, plant, about })),
    ...(plainCase
      ? [
          {
            startedAtMs: sundayMs + 6 * hourMs,
            plant: () => plainCase.plant().recording,
            about: { name: plainCase.title },
          },
        ]
      : []),
  ]
  return {
    name: 'simulated runner',
    size: { items: runs.length, bytes: 0 },
    async *items() {
      for (const run of runs) yield itemOf(run)
    },
    close: async () => {},
  }
}

interface SimulatedRun {
  readonly startedAtMs: number
  plant(): Recording
  readonly about: ReturnType<NonNullable<Item['about']>>
}

function itemOf({ startedAtMs, plant, about }: SimulatedRun): Result<Item> {
  const startedAt = new Date(startedAtMs).toISOString()
  return answer({
    path: `simulated ${startedAt.slice(0, 10)}.fit`,
    fingerprint: startedAt,
    sizeBytes: usualBytes,
    read: async () => answer(writeFit({ ...plant(), startedAtMs })),
    about: () => about,
  })
}

/** Of an hour and a half with all sensors; only for the time that is left. */
const usualBytes = 300_000
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The last one that is over, at its beginning. */
function lastSunday(nowMs: number): number {
  const today = Math.floor(nowMs / dayMs) * dayMs
  const weekday = new Date(today).getUTCDay()
  return today - (weekday === 0 ? 7 : weekday) * dayMs
}
