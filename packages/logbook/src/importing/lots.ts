/** Things in lots of a size; the last may be smaller. */
export async function* lots<Thing>(things: AsyncIterable<Thing>, size: number): AsyncIterable<Thing[]> {
  let lot: Thing[] = []
  for await (const thing of things) {
    lot.push(thing)
    if (lot.length < size) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}
