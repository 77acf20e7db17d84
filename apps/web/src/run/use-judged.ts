import type { Given } from '@freshlegs/analysis'
import { useEffect, useRef, useState } from 'react'
import type { Judge } from '../reading/judge.ts'
import type { Judged, KeptColumns, Reply } from '../reading/messages.ts'
import { questionOf } from '../reading/question-of.ts'

/** What came of judging the columns. */
export interface Judging {
  readonly judged: Judged | null
  /** Why there is nothing judged. */
  readonly trouble: Exclude<Reply, { kind: 'judged' }> | null
  /** How often it was judged anew since the page was opened. */
  readonly times: number
  readonly tryAgain: () => void
}

/** Judges a run in the worker, and again whenever something else is given. The latest answer stays until the next. */
export function useJudged(judge: Judge, columns: KeptColumns, given: Given | null): Judging {
  const [known, setKnown] = useState<Omit<Judging, 'tryAgain'>>(nothing)
  const [tries, setTries] = useState(0)
  const withoutBefore = useRef('')
  const question = given && questionOf(given)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks the same question again
  useEffect(() => {
    if (question === null || !given) return
    let overtaken = false
    judge.ask(columns, given).then((reply) => {
      if (overtaken) return
      const without = JSON.stringify(given.without)
      const sameColumns = without === withoutBefore.current
      withoutBefore.current = without
      setKnown((before) => next(before, reply, sameColumns))
    })
    return () => {
      overtaken = true
    }
  }, [judge, columns.url, question, tries])

  return { ...known, tryAgain: () => setTries(tries + 1) }
}

const nothing = { judged: null, trouble: null, times: 0 } as const

function next({ judged, times }: Omit<Judging, 'tryAgain'>, reply: Reply, sameColumns: boolean) {
  if (reply.kind !== 'judged') return { judged, trouble: reply, times }
  // The same columns are kept, so that whatever is drawn from them alone is not drawn again.
  const run = sameColumns && judged ? judged.run : reply.judged.run
  return { judged: { ...reply.judged, run }, trouble: null, times: times + 1 }
}
