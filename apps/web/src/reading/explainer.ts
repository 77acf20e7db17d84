import type { Given } from '@freshlegs/analysis'
import type { Question, Reply, Source } from './messages.ts'

/** Puts questions to the worker and waits for its replies. The file never leaves the browser. */
export function createExplainer() {
  let worker: Worker | null = null
  let lastId = 0
  const waiting = new Map<number, (reply: Reply) => void>()

  /** A worker that died takes its questions with it; the next question starts another. */
  const breakOff = (detail: string) => {
    worker?.terminate()
    worker = null
    for (const [id, settle] of waiting) settle({ id, kind: 'broken', detail })
    waiting.clear()
  }

  const start = () => {
    const started = new Worker(new URL('./explain.worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    }
    started.onerror = (event) => breakOff(event.message || 'the worker stopped')
    return started
  }

  return {
    ask(source: Source, given: Given, want: Question['want']): Promise<Reply> {
      worker ??= start()
      const question: Question = { id: ++lastId, source, given, want }
      return new Promise((settle) => {
        waiting.set(question.id, settle)
        worker?.postMessage(question)
      })
    },
  }
}

export type Explainer = ReturnType<typeof createExplainer>
