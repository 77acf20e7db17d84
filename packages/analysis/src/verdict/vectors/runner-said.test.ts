import { sheetEpochs } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings/index.ts'
import { judgeSheet, sheetKnown } from './judge-sheet.ts'

type Said = 'legs' | 'breath' | 'both' | 'heat' | 'stomach' | 'on-purpose' | 'nothing'
const say = (run: ReturnType<typeof sheetEpochs>, stoppedBy: Said) =>
  judgeSheet(run, { ...sheetKnown, runnerSaid: { stoppedBy } }, defaultSettings)

describe("the runner's own word", () => {
  it('outweighs every sign of the stride', () => {
    const answers = (['legs', 'breath', 'heat', 'on-purpose', 'nothing'] as const).map(
      (said) => say(sheetEpochs('eased'), said).limiter,
    )
    expect(answers).toEqual(['legs', 'heart-lungs', 'heart-lungs', 'paced-so', 'paced-so'])
  })

  it('leaves legs or heart open where it says both', () => {
    const judged = say(sheetEpochs('eased'), 'both')
    expect([judged.limiter, judged.reason]).toEqual(['cannot-tell', 'legs-or-heart-lungs'])
  })

  it('names no cause where it says stomach: neither legs nor lungs were asked', () => {
    expect(say(sheetEpochs('legs'), 'stomach').reason).toBe('stopped-by-stomach')
  })

  it('is shown among the circumstances, as the runner’s', () => {
    const seen = say(sheetEpochs('eased'), 'legs').phase.loss?.circumstances.at(-1)
    expect(seen).toMatchObject({ id: 'stopped-by', from: 'runner' })
  })

  it('answers where no sensor could', () => {
    const bare = sheetEpochs('legs')
    bare.hr.fill(Number.NaN)
    bare.gct.fill(Number.NaN)
    expect(say(bare, 'legs').limiter).toBe('legs')
    expect(say(bare, 'breath').limiter).toBe('heart-lungs')
    expect(say(bare, 'stomach').limiter).toBe('cannot-tell')
  })

  it('answers where hills or repetitions hid the cause, but not where nothing faded', () => {
    const fartlek = sheetEpochs('legs')
    for (let i = 0; i < 66; i++)
      for (const column of [fartlek.v, fartlek.va, fartlek.vg, fartlek.vga])
        column[i]! *= i % 9 < 5 ? 1.12 : 0.9
    expect(judgeSheet(fartlek, sheetKnown, defaultSettings).reason).toBe('structured-session')
    expect(say(fartlek, 'legs').limiter).toBe('legs')
    expect(say(sheetEpochs('none'), 'legs').limiter).toBe('no-fade')
  })

  it('says whether it was a race, whatever the distance', () => {
    const race = (said: boolean | undefined, totalDistanceM: number) =>
      judgeSheet(
        sheetEpochs('legs'),
        { ...sheetKnown, totalDistanceM, ...(said !== undefined && { runnerSaid: { race: said } }) },
        defaultSettings,
      ).phase.loss?.circumstances.find(({ id }) => id === 'race')
    expect(race(undefined, 42_200)).toMatchObject({ id: 'race' })
    expect(race(undefined, 42_200)).not.toHaveProperty('from')
    expect(race(true, 18_000)).toMatchObject({ from: 'runner' })
    expect(race(false, 42_200)).toBeUndefined()
    expect(race(undefined, 18_000)).toBeUndefined()
  })
})
