import { answer, type Result, refuse } from '@freshlegs/domain'
import { StoreFailure } from '@freshlegs/store'
import { diskProblem } from './disk-problem.ts'
import { holdIncoming, type Incoming } from './hold-incoming.ts'
import type { House } from './house.ts'
import { houseOf } from './house-of.ts'
import type { HouseOptions } from './house-options.ts'
import { openStore } from './open-store.ts'

/** Opens a runner's data, or begins it. Refused as the store is: locked, newer, unavailable, full, damaged. */
export async function openHouse(options: HouseOptions): Promise<Result<House>> {
  try {
    const incoming = await holdIncoming(options)
    return incoming.ok ? await openedIn(incoming.value, options) : incoming
  } catch (error) {
    const problem = error instanceof StoreFailure ? error.problem : diskProblem(error)
    if (!problem) throw error
    return refuse({ ...problem, detail: `${options.dataFolder}: ${problem.detail}` })
  }
}

async function openedIn(incoming: Incoming, options: HouseOptions): Promise<Result<House>> {
  const opened = await openStore(options, options.openedBy)
  if (!opened.ok) {
    await incoming.release()
    return opened
  }
  try {
    return answer(await houseOf(opened.value, incoming, options))
  } catch (error) {
    await opened.value.close()
    await incoming.release()
    throw error
  }
}
