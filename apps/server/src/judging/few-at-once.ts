/** So many at once and no more; the others wait, in the order in which they came. */
export interface FewAtOnce {
  /** Begins at once where there is room. */
  run<Answer>(work: () => Promise<Answer>): Promise<Answer>
}

export function fewAtOnce(most: number): FewAtOnce {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    async run(work) {
      if (running < most) running++
      // Whoever ends hands its place on, so that nobody who comes meanwhile takes it.
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    },
  }
}
