import { expect, it } from 'vitest'
import { newTurns } from './turns.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 0))

it('turns are taken one after the other, in the order in which they were asked for', async () => {
  const turns = newTurns()
  const said: string[] = []
  const take = async (name: string) => {
    const end = await turns.take()
    said.push(`${name} begins`)
    await soon()
    said.push(`${name} ends`)
    end()
  }
  await Promise.all(['a', 'b', 'c'].map(take))
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('whoever waits until nobody has a turn waits for all that were asked for', async () => {
  const turns = newTurns()
  await turns.free()
  const first = await turns.take()
  const second = turns.take()
  let free = false
  const waiting = turns.free().then(() => {
    free = true
  })
  first()
  const end = await second
  await soon()
  expect(free).toBe(false)
  end()
  await waiting
  expect(free).toBe(true)
})
