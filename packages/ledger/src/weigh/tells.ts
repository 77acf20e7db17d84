import type { Look } from '../cause.ts'

/** Whether a run tells how things are: it is known of it, and it could have shown it. */
export const tells = (look: Look, run: number): boolean =>
  !Number.isNaN(look.exposures[run]!) && (look.couldShow?.(run) ?? true)
