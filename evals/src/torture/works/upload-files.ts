import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { Work } from '../work.ts'

/** An import of the page: it goes on, whoever opens the house next. */
export const uploadFiles: Work = {
  name: 'upload',
  async work({ imports }, { uploads }, round, say) {
    const paths = uploads[round]
    if (!paths) {
      await setTimeout(50)
      return
    }
    const { id } = await imports.create({ name: `upload ${round}`, anySport: false })
    const hashes: string[] = []
    for (const path of paths) {
      const bytes = await readFile(path)
      const put = await imports.putFile(id, basename(path), Readable.from([bytes]))
      if (!put.ok) throw new Error(put.problem.detail)
      hashes.push(createHash('sha256').update(bytes).digest('hex'))
    }
    const started = await imports.start(id)
    if (!started.ok) throw new Error(started.problem.detail)
    say({ said: 'uploaded', hashes })
    await setTimeout(20)
  },
}
