/** One after the other, in the order in which they came. */
export interface Turns {
  /** Resolves when it is one's turn, with how to end it; to be ended whatever happens. */
  take(): Promise<() => void>
  readonly taken: boolean
  /** Resolves when nobody has a turn, nor waits for one. */
  free(): Promise<void>
}

export function newTurns(): Turns {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  return {
    async take() {
      const before = last
      let end = () => {}
      last = new Promise((resolve) => {
        end = resolve
      })
      waiting++
      await before
      return () => {
        waiting--
        end()
      }
    },
    get taken() {
      return waiting > 0
    },
    async free() {
      while (waiting > 0) await last
    },
  }
}
