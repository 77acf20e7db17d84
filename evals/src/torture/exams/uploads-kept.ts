import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Exam } from '../exam.ts'

export const uploadsKept: Exam = {
  asks: 'is every import that was begun gone on with, to its end?',
  async examine({ imports, store, athleteId, dataFolder }, { uploaded }) {
    const faults: string[] = []
    const isOver = () => imports.list().every(({ state }) => state === 'done' || state === 'stopped')
    while (!isOver()) await setTimeout(20)
    for (const { id, state, problem } of imports.list()) {
      const refused = imports.refusals(id)
      const failed = refused.ok ? refused.value : []
      if (state !== 'done' || failed.length > 0)
        faults.push(`an import is ${state}: ${JSON.stringify(problem ?? failed)}`)
    }
    for (const sha256 of uploaded)
      if (!(await store.hasOriginal(athleteId, sha256))) faults.push(`upload ${sha256} was forgotten`)
    uploaded.clear()
    const left = readdirSync(join(dataFolder, 'incoming'))
    if (left.length > 0) faults.push(`left behind in incoming: ${left.join(', ')}`)
    return faults
  },
}
