/** `1 run`, `2 runs`; the number as it is to be shown. */
export const plural = (count: number, one: string, shown = String(count)): string =>
  `${shown} ${count === 1 ? one : `${one}s`}`
