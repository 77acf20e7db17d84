/** What was found of samples that cannot follow the one before. Indexes, rising. */
export interface Jumps {
  /** Samples that jumped away and back: not to be believed. */
  readonly rejected: readonly number[]
  /** First samples of a new level that was kept, each with the last one of the old. */
  readonly leaps: readonly { readonly from: number; readonly to: number }[]
}

/**
 * Samples that jump away from the rest. A sample that cannot follow the last good one is suspected; suspects
 * that agree with each other for long enough were right, and the old level was left behind.
 *
 * @param timeS rising
 * @param known whether a sample has a value; others are passed over
 * @param effort how hard it is for the second sample to come after the first; above 1 it cannot
 * @param settlesS how long suspects must agree to be believed
 */
export function jumps(
  timeS: Float64Array,
  known: (index: number) => boolean,
  effort: (earlier: number, later: number) => number,
  settlesS: number,
): Jumps {
  const rejected: number[] = []
  const leaps: { from: number; to: number }[] = []
  let good = -1
  let suspects: number[] = []
  for (let i = 0; i < timeS.length; i++) {
    if (!known(i)) continue
    const fromGood = good < 0 ? 0 : effort(good, i)
    const last = suspects.at(-1)
    const fromSuspect = last === undefined ? Infinity : effort(last, i)
    if (fromGood <= 1 && fromGood <= fromSuspect) {
      rejected.push(...suspects)
      suspects = []
      good = i
      continue
    }
    if (fromSuspect > 1) {
      rejected.push(...suspects)
      suspects = []
    }
    suspects.push(i)
    if (timeS[i]! - timeS[suspects[0]!]! < settlesS) continue
    leaps.push({ from: good, to: suspects[0]! })
    suspects = []
    good = i
  }
  rejected.push(...suspects)
  return { rejected, leaps }
}
