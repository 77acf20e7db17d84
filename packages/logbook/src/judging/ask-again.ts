import { type Result, refuse } from '@freshlegs/domain'
import { type Judged, StoreFailure } from '@freshlegs/store/contract'
import { faultOf } from '../fault-of.ts'
import type { Judge } from './judge.ts'

/** As `judge.again`, with a judge that breaks down as a refusal. */
export async function askAgain(
  judge: Pick<Judge, 'again'>,
  ...[columns, how]: Parameters<Judge['again']>
): Promise<Result<Judged>> {
  try {
    return await judge.again(columns, how)
  } catch (error) {
    if (error instanceof StoreFailure) throw error
    return refuse(faultOf(error))
  }
}
