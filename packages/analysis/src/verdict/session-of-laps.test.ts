import type { Lap, WorkoutStep } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { isSession } from './session-of-laps.ts'
import { defaultSettings } from './settings/index.ts'

const settings = defaultSettings.structure
type Spec = Partial<Lap> & { readonly seconds: number; readonly mps: number }
function lapsOf(specs: readonly Spec[]): readonly Lap[] {
  let fromS = 0
  return specs.map(({ seconds, mps, ...rest }) => {
    const lap = { fromS, toS: fromS + seconds, distanceM: seconds * mps, by: 'hand' as const, ...rest }
    fromS = lap.toS
    return lap
  })
}
const inTurn = (count: number, odd: Partial<Spec>, even: Partial<Spec>) =>
  lapsOf(Array.from({ length: count }, (_, i) => ({ seconds: 240, mps: 3, ...(i % 2 ? odd : even) })))
const step = (intensity: WorkoutStep['intensity']): WorkoutStep => ({
  intensity,
  durationS: 240,
  distanceM: Number.NaN,
})

describe('isSession', () => {
  it('reads what the workout says of each lap', () => {
    expect(isSession(inTurn(8, { intensity: 'recovery' }, { intensity: 'interval' }), [], settings)).toBe(
      true,
    )
    const steps = [step('interval'), step('recovery')]
    expect(isSession(inTurn(8, { step: 1, by: 'time' }, { step: 0, by: 'time' }), steps, settings)).toBe(true)
  })

  it('takes a warm-up, a run and a cool-down for a run', () => {
    const laps = lapsOf([
      { seconds: 900, mps: 2.8, intensity: 'warm-up' },
      { seconds: 3000, mps: 3.3, intensity: 'active' },
      { seconds: 600, mps: 2.7, intensity: 'cool-down' },
    ])
    expect(isSession(laps, [], settings)).toBe(false)
  })

  it('sees laps pressed by hand that go fast and slow in turn', () => {
    expect(isSession(inTurn(8, { mps: 2.6, seconds: 180 }, { mps: 3.6, seconds: 300 }), [], settings)).toBe(
      true,
    )
  })

  it('sees nothing in even laps, in laps the watch takes by itself, or in hilly kilometres', () => {
    expect(isSession(inTurn(8, { mps: 3.05, seconds: 200 }, { seconds: 300 }), [], settings)).toBe(false)
    const byDistance = inTurn(8, { mps: 2.6, by: 'distance' }, { mps: 3.4, by: 'distance' })
    expect(isSession(byDistance, [], settings)).toBe(false)
    const kilometres = inTurn(8, { mps: 2.6, seconds: 1000 / 2.6 }, { mps: 3.4, seconds: 1000 / 3.4 })
    expect(isSession(kilometres, [], settings)).toBe(false)
    expect(isSession([], [], settings)).toBe(false)
  })
})
