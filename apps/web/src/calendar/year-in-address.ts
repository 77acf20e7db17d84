/** The year from which on the calendar is shown, backwards; absent for the newest weeks. */
export const yearInAddress = ({ year }: Record<string, unknown>): { year?: number } =>
  Number.isInteger(Number(year)) && Number(year) > 0 ? { year: Number(year) } : {}
