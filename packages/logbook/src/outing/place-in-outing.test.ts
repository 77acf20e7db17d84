import type { Candidate } from '@freshlegs/store/contract'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { placeInOuting } from './place-in-outing.ts'

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  run: { ...summaryForTests, id },
  format: 'fit',
  richness: 5,
  mainId: null,
  settled: false,
  ...change,
})
const recording = { ...summaryForTests, format: 'gpx', richness: 5 }
const stranger = candidate('stranger', {
  run: { ...summaryForTests, id: 'stranger', distanceM: 3000, elapsedS: 900, movingS: 900 },
})

describe('placeInOuting', () => {
  it('lets a recording of another outing stand for itself', () => {
    expect(placeInOuting(recording, [stranger])).toEqual({ main: null, lesser: [] })
    expect(placeInOuting(recording, [])).toEqual({ main: null, lesser: [] })
  })

  it('makes the richer one the main one, whichever comes first', () => {
    const poor = candidate('poor', { richness: 4 })
    const rich = candidate('rich', { richness: 6 })
    expect(placeInOuting(recording, [stranger, rich])).toEqual({ main: rich, lesser: [] })
    expect(placeInOuting(recording, [stranger, poor])).toEqual({ main: null, lesser: [poor] })
  })

  it('leaves the one that was first the main one of two that tell as much', () => {
    const first = candidate('first')
    expect(placeInOuting(recording, [first])).toEqual({ main: first, lesser: [] })
  })

  it('takes over all lesser ones from the one that stands back', () => {
    const main = candidate('main', { richness: 4 })
    const lesser = candidate('lesser', { richness: 3, mainId: 'main' })
    expect(placeInOuting(recording, [lesser, main, stranger])).toEqual({ main: null, lesser: [main, lesser] })
  })

  it('finds the main one through a lesser one that it resembles more', () => {
    const main = candidate('main', {
      richness: 9,
      run: { ...summaryForTests, id: 'main', distanceM: 11_500 },
    })
    const lesser = candidate('lesser', { mainId: 'main' })
    expect(placeInOuting(recording, [lesser, main])).toEqual({ main, lesser: [] })
  })

  it('never moves what the runner has settled', () => {
    const chosen = candidate('chosen', { richness: 1, settled: true })
    expect(placeInOuting(recording, [chosen])).toEqual({ main: chosen, lesser: [] })
    const apart = candidate('apart', { richness: 1, settled: true })
    const rich = candidate('rich', { richness: 9 })
    expect(placeInOuting(recording, [rich, apart]).main).toBe(apart)
  })

  it('stands for itself where the main one was deleted', () => {
    const orphan = candidate('orphan', { mainId: 'deleted' })
    expect(placeInOuting(recording, [orphan])).toEqual({ main: null, lesser: [] })
  })
})
