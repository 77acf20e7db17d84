import { historyRoutes } from '@freshlegs/api'
import { answer } from '@freshlegs/domain'
import { durabilityOf, weeksOf } from '@freshlegs/logbook'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house/house.ts'
import { offsetHere } from '../../house/offset-here.ts'
import { on } from '../on.ts'

export function serveHistory(api: FastifyInstance, house: House): void {
  on(api, historyRoutes.weeks, async ({ query }) =>
    answer(weeksOf(await house.everyRun(), { ...query, offsetAt: offsetHere })),
  )
  on(api, historyRoutes.durability, async ({ query }) => {
    const { units } = (await house.athlete()).settings
    return answer(durabilityOf(await house.everyRun(), { ...query, units, offsetAt: offsetHere }))
  })
}
