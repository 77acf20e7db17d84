/**
 * Share of the energy that comes from carbohydrate, after Rapoport's fit (2010) to Romijn (1993).
 *
 * @param intensity share of the maximum oxygen uptake
 */
export function carbohydrateRatio(intensity: number): number {
  const ratio = 0.565973 * intensity ** 2 + 0.376443 * intensity - 0.000295601
  return Math.min(1, Math.max(0, ratio))
}
