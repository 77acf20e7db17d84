/** An answer that several pages want at once, asked for once between two changes. */
export interface Remembered<Answer> {
  ask(): Promise<Answer>
  /** Something it depends on has changed, or may have. */
  forget(): void
}

export function remembered<Answer>(ask: () => Promise<Answer>): Remembered<Answer> {
  let known: Promise<Answer> | undefined
  return {
    ask() {
      const asked = known ?? ask()
      known = asked
      // A failure is nothing to remember.
      asked.catch(() => {
        if (known === asked) known = undefined
      })
      return asked
    },
    forget() {
      known = undefined
    },
  }
}
