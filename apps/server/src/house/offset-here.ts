/** Local time minus UTC on this machine at a moment, in seconds: for recordings that know no local time. */
export const offsetHere = (atMs: number): number => -60 * new Date(atMs).getTimezoneOffset()
