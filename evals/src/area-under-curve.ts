/**
 * Chance that a score of the first kind is above one of the second, ties counted half: the area under the ROC curve
 * (Mann-Whitney). NaN where either is empty.
 */
export function areaUnderCurve(those: readonly number[], rest: readonly number[]): number {
  let wins = 0
  for (const one of those) for (const other of rest) wins += one > other ? 1 : one === other ? 0.5 : 0
  return wins / (those.length * rest.length)
}
