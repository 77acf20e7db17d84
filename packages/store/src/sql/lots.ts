/** A list in pieces of at most `size`. */
export function* lots<Value>(values: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size)
}
