import type { Question } from '../question.ts'

/** What is under the feet, and what is in the stomach. */
export const shoesAndFood = [
  {
    id: 'shoes-check',
    part: 'feet',
    asks: 'Look at your shoes. What of this is so?',
    kind: 'several',
    options: [
      { id: 'over-500-km', says: 'More than 500 km (300 miles) on them' },
      { id: 'over-800-km', says: 'More than 800 km (500 miles) on them' },
      { id: 'smooth-soles', says: 'Smooth patches on the soles, larger than the end of a battery' },
      { id: 'slips-when-wet', says: 'They slip when it is wet' },
      { id: 'new-pair', says: 'They are new within a few weeks' },
      { id: 'new-ground', says: 'I have moved to other ground lately: trail, track, treadmill, road' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['worn-shoes', 'slick-ground', 'new-shoes-or-ground'],
  },
  {
    id: 'eating',
    part: 'fuel',
    asks: 'Which of these is so?',
    kind: 'several',
    options: [
      { id: 'fasted', says: 'I set out on longer runs without having eaten' },
      { id: 'nothing-on-the-way', says: 'Beyond 75 minutes I eat and drink hardly anything with sugar' },
      { id: 'less-than-burnt', says: 'I skip meals on running days, or eat less than I burn' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['long-since-meal', 'low-carbohydrate', 'empty-stores', 'energy-availability'],
  },
] as const satisfies readonly Question[]
