import type { Chance } from '../chance.ts'
import { flat, hilly, rolling } from '../courses/index.ts'
import type { RunPlan } from '../run-plan.ts'
import {
  longRepetitions,
  progression,
  shortIntervals,
  stopsAtLights,
  warmUpAndCoolDown,
} from '../traits/index.ts'
import { heartLungs, legs, none } from '../truths/index.ts'

/** A kind of run that comes again and again in a history. */
export interface HistorySession {
  readonly id: string
  /** What the runner calls it, one at a time. */
  readonly names: readonly string[]
  readonly descriptions: readonly string[]
  readonly race?: true
  /** Run in the quick pair. */
  readonly quick?: true
  /** Hour of the day it is begun, local time. */
  readonly hour: number
  /**
   * @param stage 0 at the beginning of the history, 1 at its end: the legs last longer and longer
   * @param chance of its own for every variant
   */
  plan(stage: number, chance: Chance): Omit<RunPlan, 'seed'>
}

export const easyRun: HistorySession = {
  id: 'easy',
  names: ['Morning run', 'Easy by the river', 'Before work', 'Round the Grüner See', 'Easy'],
  descriptions: ['', '', '', 'Slow, slower than it felt.', '', 'Rain again.'],
  hour: 6.5,
  plan: (_, chance) => ({
    truth: none,
    course: chance.uniform() < 0.5 ? flat : rolling,
    traits: chance.uniform() < 0.3 ? [stopsAtLights] : [],
    durationS: Math.round(chance.between(2400, 3900)),
    intensityRatio: chance.between(0.95, 1),
  }),
}

export const tempoRun: HistorySession = {
  id: 'tempo',
  names: ['Tempo', 'Threshold', 'Faster to the bridge', 'Tempo, "comfortably hard"'],
  descriptions: ['', 'Held it to the end.', '', 'Cold hands.'],
  quick: true,
  hour: 17.75,
  plan: (_, chance) => ({
    truth: none,
    course: flat,
    traits: [chance.uniform() < 0.5 ? progression : warmUpAndCoolDown],
    durationS: Math.round(chance.between(3000, 3900)),
    intensityRatio: chance.between(1.04, 1.1),
  }),
}

export const intervalRun: HistorySession = {
  id: 'intervals',
  names: ['Intervals', 'Track with the club', 'Repetitions', 'Überfällige Intervalle'],
  descriptions: ['', 'Last two were the fastest.', ''],
  quick: true,
  hour: 18.5,
  plan: (_, chance) => ({
    truth: none,
    course: flat,
    traits: [chance.uniform() < 0.5 ? shortIntervals : longRepetitions],
  }),
}

export const longRun: HistorySession = {
  id: 'long',
  names: ['Long run', 'Long run, "the big loop"', 'Sunday with Jürgen & co.', 'Long one', 'Long, slow, far'],
  descriptions: [
    '',
    'Company for the first hour.\nThen "just the two of us", the road and me.',
    '',
    'Two gels.',
  ],
  hour: 8,
  plan(stage, chance) {
    const tired = chance.uniform() < 0.85 - 0.6 * stage
    return {
      truth: tired ? legs : none,
      course: chance.uniform() < 0.3 ? hilly : rolling,
      durationS: Math.round(chance.between(5400, 8400)),
      intensityRatio: chance.between(1, 1.05),
      // The far end of a fade is what training moves: it comes later, and takes less.
      ...(tired
        ? {
            effect: {
              onsetRatio: 0.5 + 0.3 * stage + chance.between(-0.04, 0.04),
              lossRatio: 0.14 - 0.05 * stage,
            },
          }
        : {}),
    }
  },
}

export const tenKilometres: HistorySession = {
  id: '10-km',
  names: ['City 10 km', 'Frühlingslauf 10 km'],
  descriptions: ['', 'Went off too fast, as always.'],
  race: true,
  quick: true,
  hour: 10,
  plan: (_, chance) => ({
    truth: heartLungs,
    course: flat,
    durationS: Math.round(chance.between(2700, 3300)),
    finishM: 10_000,
    intensityRatio: chance.between(1.2, 1.24),
  }),
}

export const halfMarathon: HistorySession = {
  id: 'half-marathon',
  names: ['Half marathon', 'Half by the sea'],
  descriptions: ['', 'Number 1042.\nSplits: 52:10, 53:40.'],
  race: true,
  quick: true,
  hour: 9.5,
  plan: (stage, chance) => ({
    truth: chance.uniform() < 0.6 - 0.4 * stage ? legs : heartLungs,
    course: rolling,
    durationS: Math.round(chance.between(6000, 6900)),
    finishM: 21_097,
    intensityRatio: chance.between(1.12, 1.16),
  }),
}
