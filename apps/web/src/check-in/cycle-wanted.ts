import { createStore } from '../view/store.ts'

const key = 'freshlegs.cycle'

/** Whether the runner wants to be asked for the day of the cycle; kept in this browser alone, and off until then. */
export const cycleWanted = createStore<{ readonly wanted: boolean }>({ wanted: kept() })

cycleWanted.watch(() => {
  try {
    if (cycleWanted.get().wanted) localStorage.setItem(key, 'yes')
    else localStorage.removeItem(key)
  } catch {
    // A browser may forbid keeping anything: it is asked again the next time.
  }
})

function kept(): boolean {
  try {
    return localStorage.getItem(key) === 'yes'
  } catch {
    return false
  }
}
