import { expect, it } from 'vitest'
import { fewAtOnce } from './few-at-once.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 0))

it('so many run at once and no more, in the order in which they came, whatever becomes of each', async () => {
  const few = fewAtOnce(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  const work = (k: number) => async () => {
    begun.push(k)
    most = Math.max(most, ++running)
    await soon()
    running--
    if (k === 1) throw new Error('broken')
    return k
  }
  const ran = [0, 1, 2, 3, 4].map((k) => few.run(work(k)))
  expect(begun).toEqual([0, 1])
  expect((await Promise.allSettled(ran)).map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
  ])
  expect(begun).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
  expect(await few.run(work(5))).toBe(5)
})
