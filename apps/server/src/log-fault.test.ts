import { afterEach, expect, it, vi } from 'vitest'
import { logFault } from './log-fault.ts'

const said = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => {
  said.mockClear()
})

it('says what kind of fault it was, and where', () => {
  logFault(new RangeError('columns of one track must be equally long'))
  const [[words]] = said.mock.calls as [[string]]
  expect(words).toMatch(/^RangeError: columns of one track must be equally long\n\s+at .*log-fault/)
})

it('says nothing of the data it broke on', () => {
  try {
    JSON.parse('{"notes":"knee hurts"} 151')
  } catch (error) {
    logFault(error)
  }
  logFault(new Error('cannot put 187.5 and \'Ann Runner\' beside "knee"'))
  logFault('Ann')
  expect(said).toHaveBeenCalledTimes(3)
  expect(String(said.mock.calls.map(([words]) => String(words).split('\n', 1)))).not.toMatch(
    /knee|Ann|187|151|5/,
  )
})
