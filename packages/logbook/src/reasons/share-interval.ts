/** Wilson's interval of a share (1927): holds for few, and never leaves 0 to 1. */
export function shareInterval(of: number, n: number, z: number): readonly [number, number] {
  const share = of / n
  const shrink = 1 + z ** 2 / n
  const middle = (share + z ** 2 / (2 * n)) / shrink
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
