import { answer, type History, type Result, type UnitsOfTheReader } from '@freshlegs/domain'
import { historyOf } from '@freshlegs/logbook'
import { canKeep } from '../house/can-keep.ts'
import { offsetAt, today } from './today.ts'

/** A history, and in what its runner counts. */
export interface Kept {
  readonly history: History
  readonly units: UnitsOfTheReader
}

/** All that is kept, as the reasons are weighed on it; beside a Freshlegs that may have it open. */
export async function keptHistory(data: string | undefined): Promise<Result<Kept>> {
  const able = await canKeep()
  if (!able.ok) return able
  // Loaded here, so that an interview needs no database.
  const { openToRead } = await import('../house/open-to-read.ts')
  const { StoreFailure } = await import('@freshlegs/store')
  const opened = await openToRead(data, 'freshlegs why')
  if (!opened.ok) return opened
  const store = opened.value
  try {
    const history = await historyOf(store, athleteId, { today: today(), offsetAt })
    const { units } = (await store.athlete(athleteId))?.settings ?? { units: 'metric' }
    return answer({ history, units })
  } catch (error) {
    if (error instanceof StoreFailure) return { ok: false, problem: error.problem }
    throw error
  } finally {
    await store.close()
  }
}

/** There is one runner on this machine. */
const athleteId = 'me'
