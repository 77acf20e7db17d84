import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Work } from '../work.ts'

/** `freshlegs backup`, into another file each time. */
export const backUp: Work = {
  name: 'backup',
  async work(house, { backups, name }, round, say) {
    const path = join(backups, `${name} ${round}.sqlite`)
    say({ said: 'will back up', path })
    const made = await house.backup(path)
    if (made.ok) say({ said: 'backed up', path })
    else say({ said: 'refused', work: 'backup', code: made.problem.code, detail: made.problem.detail })
    await setTimeout(20)
  },
}
