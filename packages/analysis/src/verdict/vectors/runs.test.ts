import { sheetEpochs } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { judgeSheet, sheetKnown } from './judge-sheet.ts'

// Verdict sheet 4.3 from 13 on, and 4.4: whole runs of the generator with something changed. Tolerance .01.
const expectSigns = (judged: ReturnType<typeof judgeSheet>, printed: readonly [number, number, number]) => {
  const { signs } = judged
  expect(signs?.legs).toBeCloseTo(printed[0], 3)
  expect(signs?.heartLungs).toBeCloseTo(printed[1], 3)
  expect(signs?.pacedSo).toBeCloseTo(printed[2], 3)
}
const fiveOf = ({ answers }: ReturnType<typeof judgeSheet>) => [
  answers.legs,
  answers.heartLungs,
  answers.pacedSo,
  answers.noFade,
  answers.cannotTell,
]

describe('a run of the generator', () => {
  it('names no cause without heart rate and contact time (13)', () => {
    const run = sheetEpochs('legs')
    run.hr.fill(Number.NaN)
    run.gct.fill(Number.NaN)
    const judged = judgeSheet(run)
    expect([judged.limiter, judged.reason]).toEqual(['cannot-tell', 'no-heart-rate-and-no-contact-time'])
    expect(judged.fade?.percent).toBeCloseTo(10.065, 2)
    expect(fiveOf(judged)).toEqual([0, 0, 0, 0, 1])
    expect(judged.index).toBeNaN()
  })

  it('is paced so where speed drops at once late on (14)', () => {
    const judged = judgeSheet(sheetEpochs('eased', { onset: 100, ramp: 1 }))
    expect(judged.limiter).toBe('paced-so')
    expect(judged.onset).toEqual({ epoch: 100, ramp: 1 })
    expect(judged.feature('hrFollow')?.value).toBeCloseTo(0.468, 2)
    expectSigns(judged, [0.0576, 0.0195, 0.9229])
  })

  it('has no fade where legs cost three per cent, and a doubtful one at four and a half (15)', () => {
    const little = judgeSheet(sheetEpochs('legs', { lossScale: 0.3 }))
    expect(little.limiter).toBe('no-fade')
    const printedLittle = [0.0175, 0.0158, 0.0005, 0.9661, 0]
    expect(fiveOf(little)).toEqual(printedLittle.map((share) => expect.closeTo(share, 2)))
    const more = judgeSheet(sheetEpochs('legs', { lossScale: 0.45 }))
    expect(more.fade?.percent).toBeCloseTo(4.567, 2)
    const printedMore = [0.4269, 0.3453, 0.0113, 0.2164, 0]
    expect(fiveOf(more)).toEqual(printedMore.map((share) => expect.closeTo(share, 2)))
    expectSigns(more, [0.5448, 0.4407, 0.0145])
    expect(more.index).toBeCloseTo(34.97, 1)
  })

  it('is not running at twice the speed without cadence (16)', () => {
    const run = sheetEpochs('none')
    for (const column of [run.v, run.va, run.vg, run.vga, run.vl])
      column.forEach((v, i) => {
        column[i] = 2 * v
      })
    run.cad.fill(Number.NaN)
    expect(judgeSheet(run).reason).toBe('not-running-speed')
  })

  it('has no fade where a small loss ends in a kick (17)', () => {
    const run = sheetEpochs('eased', { lossScale: 0.5, count: 100 })
    kickIn(run)
    const judged = judgeSheet(run)
    expect([judged.limiter, judged.reason]).toEqual(['no-fade', 'small-with-a-final-kick'])
    expect(judged.fade?.percent).toBeCloseTo(3.278, 2)
  })

  it('leaves out a cadence that was switched (18)', () => {
    const run = sheetEpochs('legs')
    run.cad.forEach((cadence, i) => {
      if (i >= 60) run.cad[i] = 0.88 * cadence
    })
    const judged = judgeSheet(run)
    expect(judged.feature('cad')).toBeUndefined()
    expectSigns(judged, [0.7594, 0.202, 0.0386])
    expect(judged.index).toBeCloseTo(75.94, 1)
  })

  it('knows a race by its distance, and the maximum heart rate from the run where it must (19)', () => {
    expectSigns(
      judgeSheet(sheetEpochs('legs'), { ...sheetKnown, totalDistanceM: 42_400 }),
      [0.7791, 0.2055, 0.0153],
    )
    const guessed = judgeSheet(sheetEpochs('legs'), { totalDistanceM: 23_000, heartRateRestBpm: 50 })
    expectSigns(guessed, [0.7251, 0.2488, 0.0261])
    const intensity = guessed.phase.loss?.circumstances.find(({ id }) => id === 'intensity')
    expect(intensity?.value).toBeCloseTo(90.192, 2)
  })

  it('is too short at 28 minutes (20)', () => {
    const run = sheetEpochs('legs')
    const short = Object.fromEntries(Object.entries(run).map(([name, column]) => [name, column.slice(0, 28)]))
    expect(judgeSheet({ ...run, ...short }).reason).toBe('short')
  })
})

describe('the branches', () => {
  it('leave a final kick out of the loss, and count it (kick)', () => {
    const run = sheetEpochs('legs')
    kickIn(run)
    const judged = judgeSheet(run)
    expect(judged.limiter).toBe('legs')
    expect([judged.fade?.gapPercent, judged.fade?.percent]).toEqual([
      expect.closeTo(10.015, 2),
      expect.closeTo(10.015, 2),
    ])
    expectSigns(judged, [0.6928, 0.206, 0.1012])
    expect(judged.circumstances).toEqual(['onset', 'shape', 'intensity', 'kick'])
  })

  it('see a warm-up, a fast block and the way back (sandwich)', () => {
    const run = sheetEpochs('eased')
    for (const column of [run.v, run.va, run.vg, run.vga]) for (let i = 0; i <= 7; i++) column[i]! *= 0.91
    const judged = judgeSheet(run)
    expect(judged.limiter).toBe('paced-so')
    expectSigns(judged, [0.0666, 0.0559, 0.8775])
    expect(judged.circumstances).toEqual(['onset', 'shape', 'sandwich', 'intensity'])
  })

  it('cannot tell where walking makes the fade', () => {
    const run = sheetEpochs('eased')
    for (let i = 90; i < 120; i++) {
      run.walk[i] = 0.5
      run.vg[i]! *= 1.09
      run.v[i] = Number.NaN
    }
    const judged = judgeSheet(run)
    expect([judged.limiter, judged.reason]).toEqual(['cannot-tell', 'evidence-divided'])
    expect(judged.walkingMakesTheFade).toBe(true)
    expectSigns(judged, [0.5055, 0.0752, 0.4193])
  })

  it('hear walk breaks beside a fade of running as legs', () => {
    const run = sheetEpochs('legs')
    run.walk.fill(0.2, 90)
    const judged = judgeSheet(run)
    expect(judged.limiter).toBe('legs')
    expectSigns(judged, [0.8209, 0.1499, 0.0291])
  })

  it('count hills against legs', () => {
    const run = sheetEpochs('legs')
    for (let i = 0; i < 120; i += 5) {
      run.g[i] = 0.05
      run.va[i]! *= 0.9
    }
    const judged = judgeSheet(run)
    expect(judged.limiter).toBe('legs')
    expectSigns(judged, [0.7415, 0.1965, 0.062])
    expect(judged.circumstances).toContain('hills')
  })

  it('try every second minute in long runs, and say legs or heart where the two are even', () => {
    const judged = judgeSheet(sheetEpochs('legs', { count: 200, onset: 60, ramp: 130 }))
    expect([judged.limiter, judged.reason]).toEqual(['cannot-tell', 'legs-or-heart-lungs'])
    expect(judged.fade?.percent).toBeCloseTo(9.222, 2)
    expect(judged.onset).toEqual({ epoch: 66, ramp: 124 })
    expectSigns(judged, [0.4991, 0.4897, 0.0112])
  })
})

function kickIn(run: ReturnType<typeof sheetEpochs>) {
  for (const column of [run.v, run.va, run.vg, run.vga]) column.fill(3.6, column.length - 3)
}
