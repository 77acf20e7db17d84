import { expect, it } from 'vitest'
import { eachDay } from './each-day.ts'

const dayMs = 86_400_000
const soon = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms))

it('something that is to be done each day is done once for each that passes, and not before', async () => {
  let nowMs = 0
  let times = 0
  const stop = eachDay(async () => times++, { now: () => nowMs, everyMs: 1 })
  await soon()
  expect(times).toBe(0)
  nowMs = dayMs
  await soon()
  expect(times).toBe(1)
  // Two at once, on a machine that slept.
  nowMs = 3 * dayMs
  await soon()
  expect(times).toBe(2)
  await stop()
  nowMs = 9 * dayMs
  await soon()
  expect(times).toBe(2)
})

it('whoever stops it finds it done', async () => {
  let nowMs = 0
  let done = false
  const work = async () => {
    await soon(30)
    done = true
  }
  const stop = eachDay(work, { now: () => nowMs, everyMs: 1 })
  nowMs = dayMs
  await soon(10)
  await stop()
  expect(done).toBe(true)
})
