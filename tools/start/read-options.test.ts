import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

describe('what may be said behind npm start', () => {
  it('is nothing: the page opens, on port 4180', () => {
    expect(readOptions([])).toEqual({ open: true, port: 4180 })
  })

  it('is another port, and to leave the browser alone', () => {
    expect(readOptions(['--no-open', '--port', '8080'])).toEqual({ open: false, port: 8080 })
  })

  it('is where the data lies', () => {
    expect(readOptions(['--data', 'runs'])).toEqual({ open: true, port: 4180, data: 'runs' })
  })

  it.each([
    ['--data='],
    ['--port', 'http'],
    ['--port', '70000'],
    ['--port', '-1'],
    ['--port='],
    ['--opne'],
    ['now'],
  ])('is not %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow()
  })
})
