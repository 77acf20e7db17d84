import { runRoutes } from '@freshlegs/api'
import { answer } from '@freshlegs/domain'
import { editRun, givenFor, runsOnSameRoute, separateRun } from '@freshlegs/logbook'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house/house.ts'
import { noSuchRun, runDetail } from '../../house/runs/run-detail.ts'
import { runQuery } from '../../house/runs/run-query.ts'
import { on } from '../on.ts'
import { sendColumns, sendOriginal } from '../send-bytes.ts'

export function serveRuns(api: FastifyInstance, house: House): void {
  const { store, athleteId } = house
  on(api, runRoutes.list, async ({ query }) => {
    const asked = runQuery(query)
    return asked.ok ? answer(await store.runs(athleteId, asked.value)) : asked
  })
  on(api, runRoutes.gear, async () => answer(await store.gear(athleteId)))

  on(api, runRoutes.get, ({ params }) => runDetail(house, params.id))
  on(api, runRoutes.edit, async ({ params: { id }, body }) => {
    await editRun(house, id, body)
    return runDetail(house, id)
  })
  on(api, runRoutes.delete, async ({ params }) =>
    found(await store.setDeleted(athleteId, params.id, Date.now())),
  )
  on(api, runRoutes.bringBack, async ({ params }) =>
    found(await store.setDeleted(athleteId, params.id, null)),
  )
  on(api, runRoutes.separate, async ({ params: { id } }) => {
    return found(await separateRun(house, id))
  })
  on(api, runRoutes.makeMain, async ({ params: { id } }) => {
    const run = await store.run(athleteId, id)
    if (!run) return noSuchRun
    if (run.mainId !== null) await store.link(athleteId, run.mainId, id, true)
    return answer(undefined)
  })

  on(api, runRoutes.columns, ({ params }, reply) => sendColumns(house, params.id, reply))
  on(api, runRoutes.original, ({ params }, reply) => sendOriginal(house, params.id, reply))
  on(api, runRoutes.given, async ({ params }) => {
    const run = await store.run(athleteId, params.id)
    return run ? answer(givenFor((await house.athlete()).profile, run.summary)) : noSuchRun
  })
  on(api, runRoutes.sameRoute, async ({ params }) => {
    const same = await runsOnSameRoute(store, athleteId, params.id)
    return same ? answer(same) : noSuchRun
  })
}

const found = (there: boolean) => (there ? answer(undefined) : noSuchRun)
