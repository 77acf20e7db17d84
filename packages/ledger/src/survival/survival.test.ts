import type { PastRun, StoppedBy } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../say/say.ts'
import { fadedAfter, plainRun } from '../testing/histories.for-tests.ts'
import { axes } from './axes.ts'
import type { Axis } from './subject.ts'
import { subjectsOf } from './subjects-of.ts'
import { survivalOf as survivalFor } from './survival-of.ts'

const [minutes, kilometres, energy] = axes
const lasting = (min: number): PastRun => ({ ...plainRun, movingS: 60 * min, distanceM: 170 * min })
const gone = (min: number, after = min): PastRun => fadedAfter(lasting(min), 60 * after)
const saying = (run: PastRun, stoppedBy: StoppedBy): PastRun => ({ ...run, said: { stoppedBy } })
const limitedBy = (run: PastRun, limiter: PastRun['verdict']['limiter']): PastRun => ({
  ...run,
  verdict: { ...run.verdict, limiter },
})
const survivalOf = (runs: readonly PastRun[], before: readonly PastRun[], axis: Axis) =>
  survivalFor(runs, before, axis, sayIn('metric'))
const subjectOf = (run: PastRun) => subjectsOf([run], minutes!).subjects[0]

describe('the subjects', () => {
  it('are runs that last to the end, and runs on which the legs went', () => {
    expect(subjectOf(lasting(90))).toMatchObject({ time: 90, event: false })
    expect(subjectOf(gone(90, 70))).toMatchObject({ time: 70, event: true })
  })

  it('are the same runs with the same events on every axis', () => {
    const runs = [lasting(90), gone(90, 60), gone(45, 40)].map((run) => ({
      ...run,
      figures: { energyJPerKg: 3.8 * run.distanceM },
    }))
    const events = [minutes, kilometres, energy].map((axis) =>
      subjectsOf(runs, axis!).subjects.map(({ event }) => event),
    )
    expect(events[1]).toEqual(events[0])
    expect(events[2]).toEqual(events[0])
    expect(subjectsOf(runs, kilometres!).subjects[1]!.time).toBeCloseTo(10.2, 6)
    expect(subjectsOf(runs, energy!).subjects[1]!.time).toBeCloseTo(38.76, 6)
  })

  it('let the runner make the event, and unmake it', () => {
    for (const word of ['legs', 'both'] as const)
      expect(subjectOf(saying(limitedBy(lasting(90), 'cannot-tell'), word))).toMatchObject({ event: true })
    for (const word of ['breath', 'stomach', 'heat', 'on-purpose', 'nothing'] as const)
      expect(subjectOf(saying(gone(90, 70), word))).toMatchObject({ event: false })
  })

  it('end the watch where something else than the legs took over', () => {
    expect(subjectOf(limitedBy(gone(90, 70), 'heart-lungs'))).toMatchObject({ time: 70, event: false })
    expect(subjectOf(saying(gone(90, 70), 'on-purpose'))).toMatchObject({ time: 70, event: false })
    expect(subjectOf(saying(gone(90, 70), 'nothing'))).toMatchObject({ time: 90, event: false })
  })

  it('take the end for the event where the runner says legs and nothing shows when', () => {
    expect(subjectOf(saying(lasting(90), 'legs'))).toMatchObject({ time: 90, event: true })
  })

  it('leave out what says nothing, and count why', () => {
    const structured = { ...lasting(60), verdict: { ...plainRun.verdict, structured: true } }
    const { subjects, excluded } = subjectsOf(
      [
        lasting(29.9),
        limitedBy(lasting(60), 'cannot-tell'),
        limitedBy(lasting(60), null),
        structured,
        { ...lasting(60), distanceM: NaN },
      ],
      kilometres!,
    )
    expect(subjects).toEqual([])
    expect(Object.fromEntries(excluded)).toEqual({
      'too short': 1,
      'cannot be told': 2,
      intervals: 1,
      'length unknown': 1,
    })
  })

  it('take in a run with intervals, or one typed in, of which the runner says what gave out', () => {
    const structured = { ...lasting(60), verdict: { ...plainRun.verdict, structured: true } }
    expect(subjectOf(saying(structured, 'nothing'))).toMatchObject({ event: false })
    const typedIn = { ...limitedBy(lasting(60), null), byHand: true }
    expect(subjectOf(saying(typedIn, 'legs'))).toMatchObject({ time: 60, event: true })
  })
})

describe('how far the legs last', () => {
  it('is the curve of the sheet: 3, 5, 5, 8, 10 of which 3, 5 and 8 are events', () => {
    const runs = [gone(30), gone(50), lasting(50), gone(80), lasting(100)]
    const { curve, median, events } = survivalOf(runs, [], minutes!)
    expect(curve?.at).toEqual([30, 50, 80, 100])
    for (const [i, share] of [0.8, 0.6, 0.3, 0.3].entries()) expect(curve?.share[i]).toBeCloseTo(share, 12)
    expect(curve?.atRisk).toEqual([5, 4, 2, 1])
    // It comes down to a half at 80, to which two runs went.
    expect(median).toBeNull()
    expect(events).toBe(3)
  })

  it('gives the median and its interval as it says them, and leaves the upper end open where the curve does', () => {
    const whole = Array.from({ length: 20 }, (_, i) => gone(60 + 4 * i))
    const { median, interval } = survivalOf(whole, [], minutes!)
    expect(median).toBe(98)
    expect(interval![0]).toBeLessThan(98)
    expect(interval![1]).toBeGreaterThan(98)
    const half = [60, 61, 62, 63, 64, 70].map((min) => gone(min))
    const open = survivalOf([...half, ...Array.from({ length: 5 }, () => lasting(90))], [], minutes!)
    expect(open.median).toBe(70)
    expect(open.interval![0]).toBeLessThan(70)
    expect(open.interval![1]).toBeNull()
    expect(open.says).toMatch(/beyond 70 minutes \(80 % interval \d+ or more\)\.$/)
  })

  it('is said of a runner whose legs never gave out, which is the usual case', () => {
    const { says, median, events } = survivalOf([lasting(60), lasting(132), lasting(40)], [], minutes!)
    expect(says).toBe('Your legs lasted to the end on 3 of 3 runs, the longest 132 minutes.')
    expect(median).toBeNull()
    expect(events).toBe(0)
  })

  it('says what the curve says where it does not come down to a half, as far as enough runs went', () => {
    const many = [gone(40), ...Array.from({ length: 19 }, (_, i) => lasting(60 + i)), lasting(200)]
    const { says, median, curve } = survivalOf(many, [], minutes!)
    expect(median).toBeNull()
    // 200 minutes are one run's luck; at 74 minutes five are still going.
    expect(says).toBe(
      'Your legs gave out on 1 of 21 runs; they last beyond 75 minutes on about 95 of 100 (80 % interval 84 to 99). Too few went further to tell more.',
    )
    const at = curve!.at.indexOf(75)
    expect([curve!.atRisk[at], curve!.lower[at]]).toEqual([5, expect.closeTo(0.839, 2)])
  })

  it('says on how few runs it would rest, and on none within what is known', () => {
    const few = survivalOf([gone(40), lasting(60), lasting(90), lasting(120)], [], minutes!)
    expect(few.median).toBeNull()
    expect(few.says).toBe('Your legs gave out on 1 of 4 runs: too few runs to say how far they last.')
    const late = survivalOf(
      [gone(180), lasting(190), ...Array.from({ length: 8 }, (_, i) => lasting(60 + i))],
      [],
      minutes!,
    )
    expect(late.says).toBe(
      'Your legs gave out on 1 of 10 runs, on none of them within 65 minutes. Too few went further to tell more.',
    )
  })

  it('counts in miles for who does', () => {
    const runs = Array.from({ length: 20 }, (_, i) => gone(60 + 4 * i))
    const imperial = survivalFor(runs, [], kilometres!, sayIn('imperial'))
    expect(imperial.says).toMatch(/beyond 10 miles \(80 % interval 9 to 1\d\)\.$/)
    expect(imperial.unit).toBe('km')
    expect(imperial.median).toBeGreaterThan(16)
  })

  it('says the median with its limits', () => {
    const runs = Array.from({ length: 20 }, (_, i) => gone(60 + 4 * i))
    expect(survivalOf(runs, [], minutes!).says).toMatch(
      /^On half of your runs your legs last beyond 9\d minutes \(80 % interval \d+ to \d+\)\.$/,
    )
  })

  it('is compared with the months before, each in its own words', () => {
    const { says, before } = survivalOf([lasting(90), lasting(80)], [gone(60), lasting(70)], minutes!)
    expect(says).toMatch(/^Of late your legs lasted to the end on 2 of 2 runs/)
    expect(before?.says).toBe('Your legs gave out on 1 of 2 runs: too few runs to say how far they last.')
    const [low, high] = survivalOf(
      [],
      Array.from({ length: 20 }, (_, i) => gone(60 + 4 * i)),
      minutes!,
    ).before!.interval!
    expect(low).toBeLessThan(high!)
  })

  it('is nothing of no run', () => {
    const { curve, longest, says } = survivalOf([], [], minutes!)
    expect(curve).toBeNull()
    expect(longest).toBeNull()
    expect(says).toMatch(/^No run yet/)
  })

  it('says on how many runs it is only roughly known when, or not at all', () => {
    const vague = gone(90, 60)
    const { assumed } = survivalOf(
      [
        { ...vague, verdict: { ...vague.verdict, onsetIntervalS: [3000, 4200] } },
        saying(lasting(90), 'legs'),
        gone(80, 70),
      ],
      [],
      minutes!,
    )
    expect(assumed.join(' ')).toContain('On 1 of 3 runs it is only roughly known')
    expect(assumed.join(' ')).toContain(
      'On 1 of 3 runs you told that the legs gave out, and nothing shows when',
    )
  })
})
