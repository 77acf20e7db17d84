import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../tree/root.ts'
import { tasks } from './tasks.mjs'

it('every npm script is a task that runs under an accepted Node, and every task leads to a file', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(scripts).toEqual(
    Object.fromEntries(Object.keys(tasks).map((task) => [task, `node tools/bootstrap/run.mjs ${task}`])),
  )
  expect(Object.values(tasks).filter((file) => !existsSync(join(root, file)))).toEqual([])
})
