import { describe, expect, it } from 'vitest'
import { knownLanguage } from './known-language.ts'

describe('knownLanguage', () => {
  it('takes what dates can be written in', () => {
    expect(knownLanguage('de-AT')).toBe('de-AT')
  })

  it('takes English for what is no language', () => {
    for (const tag of ['', 'not a language', '!']) expect(knownLanguage(tag)).toBe('en-GB')
  })
})
