/** Things under way, given back in the order in which they were begun. */
export interface InOrder<Thing> {
  readonly count: number
  readonly bytes: number
  /** @param begun never rejects */
  push(begun: Promise<Thing>, bytes: number): void
  /** Waits for the oldest; undefined where none is under way. */
  next(): Promise<Thing | undefined>
}

export function inOrder<Thing>(): InOrder<Thing> {
  const underWay: { readonly begun: Promise<Thing>; readonly bytes: number }[] = []
  return {
    get count() {
      return underWay.length
    },
    get bytes() {
      return underWay.reduce((sum, { bytes }) => sum + bytes, 0)
    },
    push(begun, bytes) {
      underWay.push({ begun, bytes })
    },
    async next() {
      // It counts until it is there: its bytes take room until then.
      const thing = await underWay[0]?.begun
      underWay.shift()
      return thing
    },
  }
}
