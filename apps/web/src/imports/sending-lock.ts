/** Runs something while the lock is held; where the browser has no locks, without. */
export function whileSending<Value>(importId: string, act: () => Promise<Value>): Promise<Value> {
  return locks ? locks.request(sendingLock(importId), act) : act()
}

/** Whether any page of the browser is copying the files of an import just now. */
export async function isBeingSent(importId: string): Promise<boolean> {
  const { held = [] } = (await locks?.query()) ?? {}
  return held.some(({ name }) => name === sendingLock(importId))
}

/** Not there where a page is served in the open. */
const locks: LockManager | undefined = navigator.locks

/** Held by the page that copies the files of an import: other pages of the browser see it, and it goes with the page. */
const sendingLock = (importId: string): string => `freshlegs import ${importId}`
