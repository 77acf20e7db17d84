import { logFault } from '../log-fault.ts'

export interface EachDayOptions {
  now(): number
  /** How often the clock is looked at: a machine that slept has missed the time of its timers. */
  readonly everyMs?: number
}

/**
 * Does something once a day from tomorrow on, for as long as the program runs for another reason. What breaks is told
 * and tried again the next day. Give back the answer to stop it; it waits for what is going on.
 */
export function eachDay(
  work: () => Promise<unknown>,
  { now, everyMs = 3_600_000 }: EachDayOptions,
): () => Promise<void> {
  let lastMs = now()
  let working: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    if (now() - lastMs < dayMs) return
    lastMs = now()
    working = working.then(work).catch(logFault)
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await working
  }
}

const dayMs = 86_400_000
