import { describe, expect, it } from 'vitest'
import type { Question } from '../api/reason-queries.ts'
import { keptPlaces, placesIn } from './places.ts'
import { sayAnswer } from './say-answer.ts'

const asked = (kind: Question['kind'], range: Question['range'] = null): Question => ({
  id: 'x',
  part: 'body',
  asks: 'x?',
  kind,
  options: [
    { id: 'one', says: 'The one' },
    { id: 'two', says: 'The other' },
  ],
  range,
})

describe('an answer in words', () => {
  it('is what was tapped or typed', () => {
    expect(sayAnswer(asked('choice'), 'two', 'metric')).toBe('The other')
    expect(sayAnswer(asked('several'), ['one', 'two'], 'metric')).toBe('The one; The other')
    expect(sayAnswer(asked('number', { least: 0, most: 9, unit: 'runs' }), 0, 'metric')).toBe('0 runs')
    expect(sayAnswer(asked('number', { least: 0, most: 9, unit: 'runs' }), 1, 'metric')).toBe('1 run')
    expect(sayAnswer(asked('number', { least: 0, most: 5000, unit: 'km' }), 483, 'imperial')).toBe(
      '300 miles',
    )
    expect(sayAnswer(asked('body-map'), ['knee-front:left', 'head'], 'metric')).toBe(
      'Front of the knee, left; Head',
    )
  })

  it('says so where there is none', () => {
    expect(sayAnswer(asked('choice'), undefined, 'metric')).toBe('Not answered')
  })
})

describe('places as the interview keeps them', () => {
  it('are the same after they were read and written', () => {
    expect(keptPlaces(placesIn(['knee-front:left', 'head']))).toEqual(['knee-front:left', 'head'])
  })

  it('stand for both sides where none was named', () => {
    expect(keptPlaces(placesIn(['groin']))).toEqual(['groin:left', 'groin:right'])
    expect(keptPlaces(placesIn(['groin:both']))).toEqual(['groin:left', 'groin:right'])
  })

  it('leave out what there is not', () => {
    expect(placesIn(['wing:left'])).toEqual([])
  })
})
