import { houseRoutes } from '@freshlegs/api'
import { answer } from '@freshlegs/domain'
import { estimatesOf } from '@freshlegs/logbook'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house/house.ts'
import { overviewOf } from '../../house/overview.ts'
import { on } from '../on.ts'
import { sendBackup } from '../send-backup.ts'

export function serveHouse(api: FastifyInstance, house: House): void {
  const { store, reanalysis } = house
  const { overview, settings, putSettings } = houseRoutes
  on(api, overview, async () => answer(await overviewOf(house)))

  on(api, settings, async () => answer((await house.athlete()).settings))
  on(api, putSettings, async ({ body }) => {
    const isKept = await store.putSettings(house.athleteId, body)
    // There was no room for one when the house was opened.
    if (!isKept) await store.putAthlete({ ...(await house.athlete()), settings: body })
    return answer(body)
  })

  on(api, houseRoutes.profile, async () => {
    const { profile } = await house.athlete()
    const mornings = await store.checkIns(house.athleteId, '0000-01-01', '9999-12-31')
    return answer({ profile, estimates: estimatesOf(await house.everyRun(), profile, mornings) })
  })
  on(api, houseRoutes.putProfile, async ({ body }) => {
    const isKept = await store.putProfile(house.athleteId, body)
    if (!isKept) await store.putAthlete({ ...(await house.athlete()), profile: body })
    reanalysis.start()
    return answer(body)
  })
  on(api, houseRoutes.reanalysis, async () => answer(await reanalysis.status()))
  on(api, houseRoutes.reanalyse, async () => {
    reanalysis.start()
    return answer(await reanalysis.status())
  })

  on(api, houseRoutes.addSimulated, async () => answer(await house.addSimulated()))
  on(api, houseRoutes.removeSimulated, async () => {
    await house.removeSimulated()
    return answer(undefined)
  })
  on(api, houseRoutes.backup, (_, reply) => sendBackup(house, reply))
  on(api, houseRoutes.erase, async () => {
    await house.erase()
    return answer(undefined)
  })
}
