import { sayDuration, sayPercent } from '../../../say/index.ts'
import type { CircumstanceSentence } from './sentence.ts'

/** What the runner said, as we repeat it. */
const saidWords = {
  legs: 'You said your legs gave out first.',
  breath: 'You said your breath gave out first.',
  both: 'You said legs and breath gave out together.',
  stomach: 'You said your stomach stopped you.',
  heat: 'You said the heat stopped you.',
  'on-purpose': 'You said you slowed on purpose.',
  nothing: 'You said nothing gave out.',
} as const

/** One sentence a circumstance, in the order of the verdict sheet. */
export const circumstanceSentences: readonly CircumstanceSentence[] = [
  {
    id: 'onset',
    unit: 'min',
    says: (_, { value }) =>
      value >= 90
        ? `It began ${sayDuration(60 * value)} into the run, when legs go first more often than lungs.`
        : value < 45
          ? `It began after only ${sayDuration(60 * value)}, early for legs to give out.`
          : null,
  },
  {
    id: 'shape',
    unit: 'min',
    says: (_, { value, legs, pacedSo }) =>
      legs > pacedSo
        ? `The loss crept in over ${sayDuration(60 * value)}, the way tiredness does.`
        : legs < pacedSo
          ? `You slowed within ${value < 1.5 ? 'a minute or so' : sayDuration(60 * value)}, the way a decision looks.`
          : null,
  },
  {
    id: 'cooldown',
    unit: 'ratio',
    says: () => 'You slowed once and near the end, the way a cool-down looks.',
  },
  {
    id: 'sandwich',
    unit: 'percent',
    says: () => 'You began and ended easy with a faster stretch between: a warm-up and a cool-down.',
  },
  {
    id: 'intensity',
    unit: 'percent',
    says: (_, { value, pacedSo }) =>
      pacedSo < 1
        ? `Before that you ran at ${sayPercent(value)} of your maximum heart rate: hard work, hardly a pace to drop by choice.`
        : pacedSo > 1
          ? `Before that you ran at only ${sayPercent(value)} of your maximum heart rate: easy running.`
          : null,
  },
  {
    id: 'race',
    unit: null,
    says: (_, { from }) =>
      from === 'runner'
        ? 'You said it was a race, and few ease off in one.'
        : 'The distance is that of a race, and few ease off in one.',
  },
  {
    id: 'hills',
    unit: 'ratio',
    says: () => 'The course was hilly, which makes early and late hard to compare.',
  },
  {
    id: 'walkbreaks',
    unit: 'ratio',
    says: (told) => {
      const { walkShareBefore, walkShareLate } = told.judgement.facts
      return `Late in the run you walked ${sayPercent(100 * walkShareLate)} of the time${
        walkShareBefore < 0.02
          ? ', early on hardly at all'
          : `, ${sayPercent(100 * walkShareBefore)} early on`
      }.`
    },
  },
  { id: 'kick', unit: null, says: () => 'You finished faster than your steady pace: something was left.' },
  {
    id: 'wall',
    unit: null,
    says: () =>
      'You ran long and hard, lost pace, and then walked. Few plan that: it fits legs, or fuel, that have run out.',
  },
  { id: 'stopped-by', unit: null, says: (told) => saidWords[told.runnerSaid?.stoppedBy ?? 'nothing'] },
]
