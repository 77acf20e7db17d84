/** A span in whole milliseconds, as both databases can compare them; without end where it is infinite. */
export const wholeMs = ({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }) => ({
  fromMs: Math.ceil(Math.max(fromMs, -furthestMs)),
  toMs: Math.floor(Math.min(toMs, furthestMs)),
})

/** The last moment a Date can tell. */
const furthestMs = 8.64e15

/** The largest number in place of an infinite one, which counts as unknown. */
export const finite = (value: number): number =>
  Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE))
