import { expect, it } from 'vitest'
import { exitCodes } from './command.ts'
import { main } from './main.ts'

it('a fault of ours is said with where it broke, and nothing of what it broke on', async () => {
  const said: string[] = []
  const exit = await main(['model', 'list'], {
    out: () => Promise.reject(new TypeError('cannot write "knee hurts" 151 times')),
    err: (text) => said.push(text),
    colour: false,
    watched: false,
  })
  expect(exit).toBe(exitCodes.internal)
  expect(said.join('')).toMatch(
    /^freshlegs model: a fault of ours: TypeError: cannot write … … times\n\s+at .*main\.test/,
  )
})
