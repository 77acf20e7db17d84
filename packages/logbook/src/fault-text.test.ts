import { expect, it } from 'vitest'
import { faultText } from './fault-text.ts'

const firstLine = (error: unknown) => faultText(error).split('\n', 1)[0]

it('says what kind of fault it was, and where', () => {
  expect(faultText(new RangeError('columns of one track must be equally long'))).toMatch(
    /^RangeError: columns of one track must be equally long\n\s+at .*fault-text/,
  )
})

it.each([
  ['{"notes":"knee hurts"} 151'],
  ['{"notes":"knee hurts'],
  ['{"notes": knee hurts}'],
  ['knee hurts'],
])('says nothing of a text that is no JSON: %s', (text) => {
  try {
    JSON.parse(text)
  } catch (error) {
    expect(firstLine(error)).toBe('SyntaxError')
    expect(faultText(error)).not.toMatch(/knee|151/)
  }
  expect.assertions(2)
})

it('says nothing of the data it broke on, quoted, half quoted, or in a line of its own', () => {
  expect(firstLine(new Error('cannot put 187.5 and \'Ann Runner\' beside "knee"'))).toBe(
    'Error: cannot put … and … beside …',
  )
  expect(firstLine(new Error('cannot read "a" and "knee hurts'))).toBe('Error: cannot read … and …')
  expect(faultText(new Error('cannot read:\n    at "home", with Ann'))).not.toMatch(/home/)
  expect(faultText('Ann')).not.toContain('Ann')
})
