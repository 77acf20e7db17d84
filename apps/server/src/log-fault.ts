import { faultText } from '@freshlegs/logbook'

/** Says on the terminal where something of ours broke, and nothing of the runner's data that it broke on. */
export function logFault(error: unknown): void {
  console.error(faultText(error))
}
