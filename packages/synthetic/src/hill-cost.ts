/**
 * Speed on the flat that costs as much as 1 m/s at this grade: `1 + 2.896 i + 15.14 i^2`, i cut at +-0.30
 * (running sheet 3.2). Written here once more on purpose: a planted run must not lean on what it is to examine.
 */
export function hillCost(gradeRatio: number): number {
  const i = Math.max(-0.3, Math.min(0.3, gradeRatio))
  return 1 + 2.896 * i + 15.14 * i * i
}
