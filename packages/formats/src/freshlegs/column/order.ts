/** Which differences of a column are kept: 0 the numbers themselves, 1 from one to the next, 2 the change of those. */
export type Order = 0 | 1 | 2

/** The order whose differences take the fewest bits. Numbers that are NaN are kept elsewhere. */
export function cheapestOrder(numbers: Float64Array): Order {
  let bits0 = 0
  let bits1 = 0
  let bits2 = 0
  let last = 0
  let lastStep = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!
    if (Number.isNaN(number)) continue
    const step = number - last
    bits0 += bitsOf(number)
    bits1 += bitsOf(step)
    bits2 += bitsOf(step - lastStep)
    last = number
    lastStep = step
  }
  if (bits0 <= bits1 && bits0 <= bits2) return 0
  return bits1 <= bits2 ? 1 : 2
}

const bitsOf = (number: number): number => {
  const size = Math.abs(number)
  return size < 2 ** 32 ? 32 - Math.clz32(size) : 33
}
