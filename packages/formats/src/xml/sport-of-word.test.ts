import { describe, expect, it } from 'vitest'
import { sportOfWord, subSportOfWord } from './sport-of-word.ts'

describe('sportOfWord', () => {
  it.each([
    ['Running', 'running'],
    ['run', 'running'],
    ['TrailRun', 'running'],
    ['trail_running', 'running'],
    ['VirtualRun', 'running'],
    ['Jogging', 'running'],
    ['treadmill', 'running'],
    ['walk/run', 'running'],
    ['9', 'running'],
    [' 10 ', 'walking'],
    ['Walking', 'walking'],
    ['Hike', 'hiking'],
    ['4', 'hiking'],
    ['Biking', 'cycling'],
    ['road_biking', 'cycling'],
    ['mountain biking', 'cycling'],
    ['EBikeRide', 'cycling'],
    ['1', 'cycling'],
    ['open_water_swimming', 'swimming'],
    ['16', 'swimming'],
    ['transition', 'transition'],
    ['Other', 'other'],
    ['BackcountrySki', 'other'],
    ['snow-shoe', 'other'],
    ['Rowing', 'other'],
    ['kayaking', 'other'],
    ['driving', 'other'],
    ['', 'unknown'],
    ['t', 'unknown'],
    ['the category', 'unknown'],
    ['WM T Double Track', 'unknown'],
    ['99', 'unknown'],
  ])('takes %j for %s', (word, sport) => {
    expect(sportOfWord(word)).toBe(sport)
  })
})

describe('subSportOfWord', () => {
  it('is what the word says of the ground', () => {
    expect(subSportOfWord('trail_running')).toBe('trail')
    expect(subSportOfWord('TreadmillRun')).toBe('treadmill')
    expect(subSportOfWord('running')).toBeUndefined()
  })
})
