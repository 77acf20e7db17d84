import { createStore } from '../view/store.ts'

const key = 'freshlegs.skipped'

/** Questions left open for now: kept in this window of the browser, so that they stay so when the page is loaded again. */
export const skips = createStore<{ readonly ids: readonly string[] }>({ ids: kept() })

skips.watch(() => {
  try {
    sessionStorage.setItem(key, skips.get().ids.join(' '))
  } catch {
    // A browser may forbid keeping anything: they are asked again after a reload.
  }
})

function kept(): string[] {
  try {
    return (sessionStorage.getItem(key) ?? '').split(' ').filter((id) => id !== '')
  } catch {
    return []
  }
}
