import { type SheetEpochs, sheetEpochs } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../answer.ts'
import { comparedOf } from '../compared.ts'
import type { Known } from '../known.ts'
import { readBins } from '../read-bins.ts'
import { isRepetitions } from '../repetitions.ts'
import { defaultSettings, sheetSettings } from '../settings/index.ts'
import { judgeSheet, sheetKnown } from './judge-sheet.ts'

// Where we leave the sheet (docs/decisions/0010): what each improvement changes, and a case that it must not change.
const sheetSays = (run: SheetEpochs, known?: Known) => judgeSheet(run, known, sheetSettings)
const weSay = (run: SheetEpochs, known?: Known) => judgeSheet(run, known, defaultSettings)
const marathon = { ...sheetKnown, totalDistanceM: 42_200 }

describe('a wall that is walked', () => {
  /** Hard for more than two hours, eight minutes of slowing, then mostly walking with heart rate falling far. */
  const wall = () => {
    const run = sheetEpochs('eased', { count: 200, onset: 136, ramp: 8 })
    for (let i = 144; i < 200; i++) {
      run.walk[i] = 0.7
      run.va[i]! *= 0.65
      run.vga[i]! *= 0.65
      run.vl[i]! *= 0.65
      run.hr[i]! -= 18
    }
    return run
  }

  it('is legs in a race, where the sheet could not tell', () => {
    expect(sheetSays(wall(), marathon).limiter).toBe('cannot-tell')
    const judged = weSay(wall(), marathon)
    expect(judged.limiter).toBe('legs')
    expect(judged.signs?.legs).toBeCloseTo(0.8672, 3)
    expect(judged.circumstances).toContain('wall')
  })

  it('is legs where the runner says that it was a race', () => {
    expect(weSay(wall(), { ...sheetKnown, runnerSaid: { race: true } }).limiter).toBe('legs')
  })

  it('is not legs on any other day: the runner may have walked home', () => {
    expect(weSay(wall()).limiter).toBe('paced-so')
    expect(weSay(wall(), { ...marathon, runnerSaid: { race: false } }).limiter).not.toBe('legs')
  })
})

describe('the last running after the onset', () => {
  const windows = {
    baseline: { from: 8, to: 20, level: 1 },
    late: { from: 48, to: 60, level: 0.7, kick: false, kickOverBaseline: false },
  }
  const walked = Float64Array.from({ length: 60 }, (_, i) => (i < 40 ? 0 : i % 3 === 0 ? 0 : 1))

  it('stands for late where walking went up', () => {
    const { late } = comparedOf(windows, { epoch: 30, ramp: 6 }, walked, defaultSettings)
    expect([...late]).toEqual([34, 35, 36, 37, 38, 39, 42, 45, 48, 51, 54, 57])
  })

  it('does not where nobody walked', () => {
    const { late } = comparedOf(windows, { epoch: 30, ramp: 6 }, new Float64Array(60), defaultSettings)
    expect([...late]).toEqual(Array.from({ length: 12 }, (_, i) => 48 + i))
  })
})

describe('a very slow ramp', () => {
  it('begins where two per cent are lost', () => {
    const run = sheetEpochs('legs', { count: 200, onset: 60, ramp: 130 })
    expect(sheetSays(run).onset).toEqual({ epoch: 66, ramp: 124 })
    expect(weSay(run).onset).toEqual({ epoch: 89, ramp: 101 })
  })

  it('speaks less for easing off', () => {
    const run = sheetEpochs('eased', { count: 200, onset: 70, ramp: 90 })
    const pacedSo = (judged: ReturnType<typeof weSay>) => judged.signs?.pacedSo ?? Number.NaN
    expect(pacedSo(sheetSays(run))).toBeCloseTo(0.2776, 3)
    expect(pacedSo(weSay(run))).toBeCloseTo(0.1761, 3)
  })

  it('is not a ramp of twenty minutes', () => {
    const run = sheetEpochs('legs')
    expect(weSay(run).onset).toEqual(sheetSays(run).onset)
    expect(weSay(run).signs).toEqual(sheetSays(run).signs)
  })
})

describe('walking that medians do not see', () => {
  const walksLate = (minutes: readonly number[]) => {
    const run = sheetEpochs('none')
    for (const i of minutes) {
      run.walk[i] = 1
      run.va[i] = run.vga[i] = 1.5
      run.v[i] = run.vg[i] = Number.NaN
    }
    return run
  }

  it('is not passed over as no-fade', () => {
    const run = walksLate([100, 105, 106, 111, 112, 117, 118])
    expect(sheetSays(run).limiter).toBe('no-fade')
    const judged = weSay(run)
    expect([judged.limiter, judged.reason]).toEqual(['cannot-tell', 'walked-late'])
    expect(judged.fade?.percent).toBeCloseTo(16.04, 2)
  })

  it('is, where it was a minute or two', () => {
    expect(weSay(walksLate([105, 117])).limiter).toBe('no-fade')
  })

  it('is legs where the runner says so', () => {
    const run = walksLate([100, 105, 106, 111, 112, 117, 118])
    const judged = weSay(run, { ...sheetKnown, runnerSaid: { stoppedBy: 'legs' } })
    expect(judged.limiter).toBe('legs')
    // The late window begins at 96; the first walk came after.
    expect(judged.onset).toEqual({ epoch: 96, ramp: 1 })
    const sooner = weSay(walksLate([80, 88, 99, 100, 105, 106, 111, 112, 117, 118]), {
      ...sheetKnown,
      runnerSaid: { stoppedBy: 'legs' },
    })
    expect(sooner.onset).toEqual({ epoch: 80, ramp: 16 })
  })
})

describe('a loss that only the grade correction sees', () => {
  const downhill = (raw: number) => {
    const run = sheetEpochs('none')
    for (let i = 70; i < 120; i++) {
      run.g[i] = -0.025
      run.hr[i]! -= 3
      for (const column of [run.vga, run.vg, run.vl]) column[i]! *= 0.93
      for (const column of [run.va, run.v]) column[i]! *= raw
    }
    return run
  }

  it('has no cause', () => {
    expect(sheetSays(downhill(1)).limiter).toBe('paced-so')
    const judged = weSay(downhill(1))
    expect([judged.limiter, judged.reason]).toEqual(['cannot-tell', 'structured-or-hilly-fade-unclear'])
  })

  it('has one where raw pace fell as well', () => {
    expect(weSay(downhill(0.95)).limiter).toBe(sheetSays(downhill(0.95)).limiter)
    expect(weSay(downhill(0.95)).reason).not.toBe('structured-or-hilly-fade-unclear')
  })
})

describe('regular repetitions', () => {
  const settings = defaultSettings.structure
  const pace = (at: (i: number) => number) => Float64Array.from({ length: 60 }, (_, i) => at(i))

  it('are seen where they take half of the time, which evades a running median (5)', () => {
    expect(
      isRepetitions(
        pace((i) => (i < 15 ? 1 : (i - 15) % 6 < 3 ? 1.2 : 0.95)),
        settings,
      ),
    ).toBe(true)
    expect(
      isRepetitions(
        pace((i) => (i % 8 < 5 ? 1.2 : 1.0)),
        settings,
      ),
    ).toBe(true)
  })

  it('are not seen in changes without a beat, in a walk by the clock, or in a steady run', () => {
    const turns = [7, 9, 19, 21, 25, 36, 39, 54]
    expect(
      isRepetitions(
        pace((i) => (turns.filter((turn) => turn <= i).length % 2 ? 1.2 : 1)),
        settings,
      ),
    ).toBe(false)
    expect(
      isRepetitions(
        pace((i) => (i % 5 === 4 ? Number.NaN : 1.1)),
        settings,
      ),
    ).toBe(false)
    expect(isRepetitions(sheetEpochs('none').vg.slice(0, 60).map(Math.log), settings)).toBe(false)
  })
})

describe('walking without a cadence', () => {
  const bins = (metres: readonly number[]) => {
    const distanceM = Float64Array.from(metres)
    return { distanceM, elapsedS: distanceM.map((_, i) => 10 * i), pausedBeforeS: distanceM.map(() => 0) }
  }
  const walking = (metres: readonly number[], settings = defaultSettings) => [
    ...readBins(bins(metres), settings).walking,
  ]

  it('is half the usual speed of a quick runner', () => {
    expect(walking([34, 34, 34, 18])).toEqual([0, 0, 0, 1])
    expect(walking([34, 34, 34, 18], sheetSettings)).toEqual([0, 0, 0, 0])
  })

  it('is not the jog of a slow one', () => {
    expect(walking([23, 23, 23, 18])).toEqual([0, 0, 0, 0])
  })
})

describe('a cause', () => {
  const averaged = {
    answers: { legs: 0.5, heartLungs: 0.4, pacedSo: 0.1, noFade: 0, cannotTell: 0 },
    index: 50,
    cannotTellBecause: null,
    noFadeBecause: null,
    walkingMakesTheFade: false,
  }
  const say = (legs: number, heartLungs: number, pacedSo: number, settings = defaultSettings) =>
    answerOf({ ...averaged, signs: { legs, heartLungs, pacedSo } }, settings.answer)

  it('is not named a nose ahead of another', () => {
    expect(say(0.52, 0.43, 0.05, sheetSettings).limiter).toBe('legs')
    expect(say(0.52, 0.43, 0.05)).toEqual({ limiter: 'cannot-tell', reason: 'legs-or-heart-lungs' })
    expect(say(0.52, 0.08, 0.4)).toEqual({ limiter: 'cannot-tell', reason: 'evidence-divided' })
  })

  it('is named with half of the signs and a clear lead', () => {
    expect(say(0.52, 0.28, 0.2).limiter).toBe('legs')
  })
})
