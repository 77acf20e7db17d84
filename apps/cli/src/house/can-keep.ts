import { answer, type Result, refuse } from '@freshlegs/domain'

/** Whether this Node can keep anything: older ones have no database of their own. */
export async function canKeep(): Promise<Result<void>> {
  try {
    await import('node:sqlite')
    return answer(undefined)
  } catch {
    return refuse({
      code: 'store.unavailable',
      detail: `keeping runs needs Node 22.18 or newer, and this is ${process.version}; 'freshlegs explain' works with it`,
    })
  }
}
