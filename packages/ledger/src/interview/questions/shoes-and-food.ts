import type { Question } from '../question.ts'

/** What is under the feet, and what is in the stomach. */
export const shoesAndFood = [
  {
    id: 'shoes-km',
    part: 'feet',
    asks: 'How far have your shoes gone, about?',
    kind: 'number',
    range: { least: 0, most: 5000, unit: 'km' },
    feeds: ['worn-shoes'],
  },
  {
    id: 'shoes-check',
    part: 'feet',
    asks: 'Look at your shoes. What of this is so?',
    kind: 'several',
    options: [
      { id: 'smooth-soles', says: 'Smooth patches on the soles, larger than the end of a battery' },
      { id: 'slips-when-wet', says: 'They slip when it is wet' },
      { id: 'new-pair', says: 'They are new within a few weeks' },
      { id: 'new-ground', says: 'I have moved to other ground lately: trail, track, treadmill, road' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['slick-ground', 'new-shoes-or-ground'],
  },
  {
    id: 'runs-fasted',
    part: 'fuel',
    asks: 'Do you set out on longer runs without having eaten?',
    kind: 'choice',
    options: [
      { id: 'never', says: 'No' },
      { id: 'sometimes', says: 'Sometimes' },
      { id: 'mostly', says: 'Mostly' },
    ],
    feeds: ['long-since-meal'],
  },
  {
    id: 'eats-on-long-runs',
    part: 'fuel',
    asks: 'What do you eat or drink with sugar on runs beyond 75 minutes?',
    kind: 'choice',
    options: [
      { id: 'enough', says: 'Something every half hour' },
      { id: 'a-little', says: 'A little' },
      { id: 'nothing', says: 'Nothing' },
    ],
    askIf: [{ question: 'longest-run', oneOf: ['75-to-120', 'over-120'] }],
    feeds: ['low-carbohydrate', 'empty-stores'],
  },
] as const satisfies readonly Question[]
