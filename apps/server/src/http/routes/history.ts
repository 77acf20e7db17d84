import { historyRoutes } from '@freshlegs/api'
import { answer } from '@freshlegs/domain'
import { durabilityOf, weekPageOf } from '@freshlegs/logbook'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house/house.ts'
import { offsetHere } from '../../house/offset-here.ts'
import { on } from '../on.ts'

export function serveHistory(api: FastifyInstance, house: House): void {
  on(api, historyRoutes.weeks, async ({ query: { offset = 0, limit = 52, ...days } }) =>
    answer(weekPageOf(await house.everyRun(), { ...days, offset, limit, offsetAt: offsetHere })),
  )
  on(api, historyRoutes.durability, async ({ query }) => {
    const { units } = (await house.athlete()).settings
    return answer(durabilityOf(await house.everyRun(), { ...query, units, offsetAt: offsetHere }))
  })
}
