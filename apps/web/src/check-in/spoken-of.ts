import type { CheckIn } from '../api/reason-queries.ts'

/** Of a morning, what the runner said themselves: without what exports fill in. Pure. */
export function spokenOf({ imported = {}, ...morning }: CheckIn): CheckIn {
  return {
    ...Object.fromEntries(Object.entries(morning).filter(([key]) => !(key in imported))),
    day: morning.day,
  }
}

/** The runner said anything of it. */
export const saysSomething = (morning: CheckIn): boolean => Object.keys(spokenOf(morning)).length > 1
