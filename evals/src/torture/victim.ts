import { writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openHouse } from '@freshlegs/server'
import { StoreFailure } from '@freshlegs/store'
import type { Said } from './said.ts'
import type { Task } from './task.ts'
import type { Work } from './work.ts'
import { works } from './works/index.ts'

// A program of its own: does to what is kept what it is told to, and says what it was promised into the file that it
// was given as its fourth stream, before anything else happens. It is made to be killed.
const task: Task = JSON.parse(process.argv[2] ?? '')

/** Straight to the system: what it has, it has, however we end. */
const say = (said: Said) => void writeSync(3, `${JSON.stringify(said)}\n`)

const opened = await openHouse({
  ...task.location,
  openedBy: 'torture',
  judgeThreads: 2,
  stays: task.works.includes('upload'),
})
if (!opened.ok) say({ said: 'refused', work: 'open', ...opened.problem })
else {
  const house = opened.value
  say({ said: 'open' })
  await Promise.all(works.filter(({ name }) => task.works.includes(name)).map(again))
  await house.close()

  async function again({ name, work }: Work) {
    for (let round = 0; round === 0 || !task.once; round++) {
      try {
        await work(house, task, round, say)
      } catch (error) {
        if (error instanceof StoreFailure) say({ said: 'refused', work: name, ...error.problem })
        else
          say({ said: 'broke', work: name, detail: error instanceof Error ? `${error.stack}` : `${error}` })
        await setTimeout(50)
      }
      // Others want their turn.
      await setTimeout(1)
    }
  }
}
