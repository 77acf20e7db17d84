import { describe, expect, it } from 'vitest'
import { numberIn } from './number-in.ts'

describe('numberIn', () => {
  it.each([
    ['12.5', 12.5],
    [' -3 ', -3],
    ['0', 0],
    ['+7', 7],
    ['1e3', 1000],
  ])('reads %j', (text, value) => {
    expect(numberIn(text)).toBe(value)
  })

  it.each([
    '',
    '  \n',
    'NaN',
    'undefined',
    '--',
    '12 bpm',
    'Infinity',
    '-1e999',
    '1.0e25',
    undefined,
  ])('finds no number in %j', (text) => {
    expect(numberIn(text)).toBeNaN()
  })
})
