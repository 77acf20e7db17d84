import { describe, expect, it } from 'vitest'
import { count, inLanguage } from './figures.ts'

describe('count', () => {
  it('sets thousands apart as the reader does', () => {
    expect(count(12_345.4, 'en-GB')).toBe('12,345')
    expect(count(12_345, 'de')).toBe('12.345')
    expect(count(12_345, 'ar-EG')).toMatch(/^12.345$/)
  })
})

describe('inLanguage', () => {
  it('writes the decimal mark of the reader', () => {
    expect(inLanguage('12.3', 'en-GB')).toBe('12.3')
    expect(inLanguage('12.3', 'fr')).toBe('12,3')
  })

  it('leaves clocks, dashes and whole numbers alone', () => {
    for (const figure of ['5:12', '–', '151']) expect(inLanguage(figure, 'de')).toBe(figure)
  })
})
