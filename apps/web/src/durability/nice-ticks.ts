/** Round figures from below `low` to above `high`: about `wanted` of them. One and the same figure gets room around it. */
export function niceTicks(low: number, high: number, wanted: number): number[] {
  const span = high - low > 0 ? high - low : Math.abs(low) || 1
  const rough = span / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (steps.find((candidate) => candidate * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  // Counted in whole steps, so that no tick reads 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

const steps = [1, 2, 2.5, 5, 10]
