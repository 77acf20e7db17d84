/**
 * Rows in lots of one statement each: few enough bytes for a server to take at once, and of few different sizes, so that
 * each size need be built and prepared only once.
 */
export function* statementLots<Value>(
  rows: readonly (readonly Value[])[],
): Generator<readonly (readonly Value[])[]> {
  for (let from = 0; from < rows.length; ) {
    const fit = howManyFit(rows.slice(from, from + sizes[0]))
    const size = sizes.find((one) => one <= fit) ?? 1
    yield rows.slice(from, from + size)
    from += size
  }
}

/** With the widest table, 32 rows are some 1,200 parameters; SQLite takes 32,766. */
const sizes = [32, 8, 1] as const
const mostBytes = 4 * 1024 * 1024

function howManyFit(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0
  const tooMany = rows.findIndex((row) => {
    for (const value of row) {
      if (typeof value === 'string' || value instanceof Uint8Array) bytes += value.length
    }
    return bytes > mostBytes
  })
  return tooMany === -1 ? rows.length : tooMany
}
