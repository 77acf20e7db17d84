import type { About } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { wordsTakenBack } from './words-taken-back.ts'

const recording = (said: object, about: About = {}, notes: string | null = null) => ({
  summary: { ...summaryForTests, ...said },
  notes,
  about,
})
const sunday = { name: 'Sunday', description: 'Windy', gear: 'Red', race: true }
const said = { name: 'Sunday', gear: 'Red', race: true }

describe('wordsTakenBack', () => {
  it('are all that only the other recording told', () => {
    const main = recording(said, {}, 'Windy')
    expect(wordsTakenBack(main, recording(said, sunday, 'Windy'), [])).toEqual({
      name: null,
      notes: null,
      gear: null,
      race: null,
    })
  })

  it('are what the runner said of the other before the two were one', () => {
    const edits = { stoppedBy: 'legs' as const, ignored: true, heartRateIgnored: true }
    expect(wordsTakenBack(recording(edits), recording(edits), [])).toEqual({
      stoppedBy: null,
      ignored: false,
      heartRateIgnored: false,
    })
  })

  it('give way to what the own source said', () => {
    const main = recording(said, { name: 'Activity 7' })
    expect(wordsTakenBack(main, recording(said, { name: 'Sunday' }), [])).toMatchObject({
      name: 'Activity 7',
    })
  })

  it('are no word that both sources told, that another tells that stays, or that the runner said since', () => {
    const other = recording(said, sunday, 'Windy')
    expect(wordsTakenBack(recording(said, sunday, 'Windy'), other, [])).toBeUndefined()
    expect(wordsTakenBack(recording(said, {}, 'Windy'), other, [other])).toBeUndefined()
    const since = recording({ name: 'Mine', gear: 'Blue', stoppedBy: 'breath' }, {}, 'Wet')
    expect(wordsTakenBack(since, other, [])).toBeUndefined()
  })

  it('are nothing where the other told nothing', () => {
    expect(wordsTakenBack(recording(said, {}, 'Windy'), recording({}), [])).toBeUndefined()
  })
})
