import { constants } from 'node:os'

/**
 * A shell reports a process ended by a signal as 128 and the signal's number.
 * @param {NodeJS.Signals | null} signal
 */
export const signalNumber = (signal) => (signal === null ? 0 : constants.signals[signal])
