import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { wordsAdded, wordsTakenOver } from './words-taken-over.ts'

describe('wordsTakenOver', () => {
  it('keeps the name of an outing, and all that the runner said of it', () => {
    const said = {
      name: 'Long one',
      gear: 'Blue',
      race: false,
      stoppedBy: 'legs' as const,
      ignored: true,
      heartRateIgnored: true,
    }
    expect(wordsTakenOver({ summary: { ...summaryForTests, ...said }, notes: 'Windy' })).toEqual({
      ...said,
      notes: 'Windy',
    })
  })

  it('takes over nothing where nothing was said', () => {
    expect(wordsTakenOver({ summary: summaryForTests, notes: null })).toEqual({})
  })
})

describe('wordsAdded', () => {
  const about = { name: 'Morning run', gear: 'Red', race: true, description: 'Cold' }

  it('adds what nobody has said yet', () => {
    expect(wordsAdded({ summary: summaryForTests, notes: null }, about)).toEqual({
      name: 'Morning run',
      notes: 'Cold',
      gear: 'Red',
      race: true,
    })
  })

  it('changes no word that was said', () => {
    const said = { ...summaryForTests, name: 'Mine', race: false }
    expect(wordsAdded({ summary: said, notes: 'Windy' }, about)).toEqual({ gear: 'Red' })
    expect(wordsAdded({ summary: { ...said, gear: 'Blue' }, notes: 'Windy' }, about)).toBeUndefined()
    expect(wordsAdded({ summary: summaryForTests, notes: null }, {})).toBeUndefined()
  })
})
