import { describe, expect, it } from 'vitest'
import { inWords, measures } from './measure.ts'

describe('measures', () => {
  it('turns speed into pace, per kilometre and per mile', () => {
    expect(measures.pace.show(1000 / 312, 'metric')).toBe('5:12')
    expect(measures.pace.show(1000 / 312, 'imperial')).toBe('8:22')
    expect(measures.pace.unit('imperial')).toBe('/mi')
  })

  it('carries seconds into the next minute instead of saying 4:60', () => {
    expect(measures.pace.show(1000 / 299.7, 'metric')).toBe('5:00')
  })

  it('shows a dash for standing, for creeping and for what is not known', () => {
    for (const speedMps of [0, -1, 0.2, Number.NaN]) expect(measures.pace.show(speedMps, 'metric')).toBe('–')
    expect(measures.heartRate.show(Number.NaN, 'metric')).toBe('–')
    expect(inWords(measures.heartRate, Number.NaN, 'metric')).toBe('–')
  })

  it('shows a measured zero as zero, without a sign', () => {
    expect(measures.height.show(-0.2, 'metric')).toBe('0')
  })

  it('turns lengths, heights, masses and warmth round for readers of either kind', () => {
    expect(inWords(measures.distance, 42195, 'metric')).toBe('42.2 km')
    expect(inWords(measures.distance, 42195, 'imperial')).toBe('26.2 mi')
    expect(inWords(measures.height, 100, 'imperial')).toBe('328 ft')
    expect(inWords(measures.mass, 70, 'imperial')).toBe('154 lb')
    expect(inWords(measures.temperature, 20, 'imperial')).toBe('68 °F')
  })

  it('keeps contact time in milliseconds for all', () => {
    expect(inWords(measures.contact, 0.2364, 'imperial')).toBe('236 ms')
  })
})
