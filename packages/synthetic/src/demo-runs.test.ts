import { describe, expect, it } from 'vitest'
import { demoRuns } from './demo-runs.ts'

describe.each(demoRuns)('the demonstration $id', (demo) => {
  it('says at once that nobody ran it', () => {
    const { runner, recording } = demo.plant()
    expect(demo.says).toContain('Simulated runner')
    expect(runner.name).toBe('Simulated runner')
    expect(recording.device).toBe('Simulated watch')
  })
})

describe('the demonstration of legs', () => {
  it('is more than two hours with every sensor, the legs going between 20 and 25 km', () => {
    const { recording, truth } = demoRuns[0]!.plant()
    expect(recording.totals.elapsedS).toBeGreaterThan(7200)
    expect(Object.keys(recording.track.streams)).toHaveLength(18)
    const onsetM = recording.track.streams.distanceM![truth.onsetS]!
    expect(onsetM).toBeGreaterThan(20_000)
    expect(onsetM).toBeLessThan(25_000)
    expect(truth.limiter).toBe('legs')
  })
})
