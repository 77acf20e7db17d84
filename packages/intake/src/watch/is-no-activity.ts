/**
 * Whether a file lies in the folder of a Garmin watch, but not where it keeps recordings: courses, settings, totals.
 *
 * @param name from the watched folder down, which may be the watch, what is above it, or `Activity` itself
 */
export const isNoActivity = (name: string): boolean =>
  /(?:^|\/)garmin\//i.test(name) && !/(?:^|\/)garmin\/activity\//i.test(name)
