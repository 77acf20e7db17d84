import type { Question } from '../question.ts'

/** What gives out, when, and since when. */
export const first = [
  {
    id: 'gives-out-first',
    part: 'legs',
    asks: 'When a run gets hard towards the end, what gives out first?',
    kind: 'choice',
    options: [
      { id: 'legs', says: 'The legs' },
      { id: 'breath', says: 'The breath' },
      { id: 'both', says: 'Legs and breath together' },
      { id: 'stomach', says: 'The stomach' },
      { id: 'heat', says: 'It gets too hot' },
      { id: 'nothing', says: 'Nothing, I stop when I want to' },
    ],
    feeds: ['answer'],
  },
  {
    id: 'gives-out-after',
    part: 'legs',
    asks: 'After how long do they mostly give out?',
    kind: 'choice',
    options: [
      { id: 'under-30', says: 'Within half an hour' },
      { id: '30-to-60', says: '30 to 60 minutes' },
      { id: '60-to-90', says: '60 to 90 minutes' },
      { id: '90-to-150', says: '90 minutes to two and a half hours' },
      { id: 'over-150', says: 'Later' },
    ],
    askIf: [{ question: 'gives-out-first', oneOf: ['legs', 'both'] }],
    feeds: ['empty-stores'],
  },
  {
    id: 'lasting-since',
    part: 'body',
    asks: 'How long has it been like that?',
    kind: 'choice',
    options: [
      { id: 'days', says: 'Some days' },
      { id: 'weeks', says: 'Up to four weeks' },
      { id: 'over-four-weeks', says: 'More than four weeks' },
      { id: 'over-three-months', says: 'More than three months' },
    ],
    askIf: [{ question: 'gives-out-first', oneOf: ['legs', 'both'] }],
    feeds: ['red-flags'],
  },
  {
    id: 'easier-weeks',
    part: 'body',
    asks: 'Have you tried two easier weeks, and what came of them?',
    kind: 'choice',
    options: [
      { id: 'helped', says: 'They helped' },
      { id: 'no-change', says: 'They changed nothing' },
      { id: 'getting-worse', says: 'It is getting worse all the same' },
      { id: 'not-tried', says: 'Not tried' },
    ],
    askIf: [{ question: 'lasting-since', oneOf: ['over-four-weeks', 'over-three-months'] }],
    feeds: ['red-flags'],
  },
] as const satisfies readonly Question[]
