import { answer, refuse } from '@freshlegs/domain'
import type { KeptRun } from '@freshlegs/store'
import type { House } from '../house.ts'

/** Everything about one run but its columns, with its neighbours in time. */
export async function runDetail({ store, athleteId }: House, id: string) {
  const run = await store.run(athleteId, id)
  if (!run) return noSuchRun
  const startedAtMs = Date.parse(run.summary.startedAt ?? '')
  const neighbour = async (query: object): Promise<string | null> => {
    if (Number.isNaN(startedAtMs)) return null
    const { runs } = await store.runs(athleteId, { offset: 0, limit: 1, ...query })
    return runs[0]?.id ?? null
  }
  return answer({
    ...shown(run),
    newerId: await neighbour({ order: 'oldest', fromMs: startedAtMs + 1 }),
    olderId: await neighbour({ order: 'newest', toMs: startedAtMs - 1 }),
  })
}

export const noSuchRun = refuse({ code: 'input.not-found', detail: 'there is no such run' })

function shown({ summary, notes, deletedAtMs, report, problem, laps, file, mainId, others }: KeptRun) {
  return {
    run: summary,
    notes,
    deleted: deletedAtMs !== null,
    report,
    problem: problem && { code: problem.code, detail: problem.detail },
    laps: laps.map(({ fromS, toS, distanceM, by }) => ({
      fromS,
      toS,
      distanceM: Number.isNaN(distanceM) ? null : distanceM,
      by,
    })),
    file: {
      name: file.name,
      format: file.format,
      sizeBytes: file.sizeBytes,
      sha256: file.sha256,
      keptAt: new Date(file.keptAtMs).toISOString(),
    },
    mainId,
    others,
  }
}
