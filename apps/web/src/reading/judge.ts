import type { Given } from '@freshlegs/analysis'
import type { KeptColumns, Question, Reply } from './messages.ts'
import { questionOf } from './question-of.ts'

/** Puts questions to a worker, begun at once so that it is ready, and waits for its replies. */
export function createJudge() {
  let lastId = 0
  const waiting = new Map<number, (reply: Reply) => void>()

  /** A worker that died takes its questions with it; the next question starts another. */
  const breakOff = (detail: string) => {
    worker?.terminate()
    worker = null
    for (const [id, settle] of waiting) settle({ id, kind: 'broken', detail })
    waiting.clear()
  }

  function start(): Worker {
    const started = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    }
    started.onerror = (event) => breakOff(event.message || 'the worker stopped')
    return started
  }

  let worker: Worker | null = start()

  const put = (question: Question) => {
    worker ??= start()
    worker.postMessage(question)
  }

  /** Asked by whoever knew first what is given, and again by the page that waits for it: put once. */
  let latest: { readonly question: string; readonly reply: Promise<Reply> } | null = null

  const replyTo = (run: KeptColumns, given: Given): Promise<Reply> => {
    const id = ++lastId
    return new Promise((settle) => {
      waiting.set(id, settle)
      put({ id, run, given })
    })
  }

  return {
    /** Has the columns fetched while what is given is not known yet. */
    prepare: (run: KeptColumns) => put({ id: ++lastId, run }),
    ask(run: KeptColumns, given: Given): Promise<Reply> {
      const question = `${run.url} ${questionOf(given)}`
      if (latest?.question === question) return latest.reply
      const asked = { question, reply: replyTo(run, given) }
      latest = asked
      asked.reply.then(({ kind }) => {
        // Asked again, it may go well.
        if (kind !== 'judged' && latest === asked) latest = null
      })
      return asked.reply
    },
  }
}

export type Judge = ReturnType<typeof createJudge>
