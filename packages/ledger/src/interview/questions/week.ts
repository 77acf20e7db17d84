import type { Question } from '../question.ts'

/** How far, how often, how hard. */
export const week = [
  {
    id: 'longest-run',
    part: 'legs',
    asks: 'How long is your longest run in a usual month?',
    kind: 'choice',
    options: [
      { id: 'under-45', says: 'Under 45 minutes' },
      { id: '45-to-75', says: '45 to 75 minutes' },
      { id: '75-to-120', says: '75 minutes to two hours' },
      { id: 'over-120', says: 'More than two hours' },
    ],
    feeds: ['little-long-running', 'empty-stores'],
  },
  {
    id: 'long-runs',
    part: 'legs',
    asks: 'How often do you run about that long?',
    kind: 'choice',
    options: [
      { id: 'weekly', says: 'Every week' },
      { id: 'twice-a-month', says: 'Every other week' },
      { id: 'seldom', says: 'Once a month or less' },
    ],
    // Of short ones it is known already that they are short.
    askIf: [{ question: 'longest-run', oneOf: ['75-to-120', 'over-120'] }],
    feeds: ['little-long-running'],
  },
  {
    id: 'changes',
    part: 'game',
    asks: 'Which of these happen?',
    kind: 'several',
    options: [
      { id: 'a-quarter-longer', says: 'A run a quarter longer than any of the weeks before' },
      { id: 'half-longer', says: 'A run half as long again, or more' },
      { id: 'weeks-by-half', says: 'Weeks that differ by half and more' },
      { id: 'downhill-seldom', says: 'Long or steep downhill, but not most weeks' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['distance-spike', 'leg-load-jump', 'unaccustomed-descent'],
  },
  {
    id: 'runs-a-week',
    part: 'game',
    asks: 'How many runs in a usual week?',
    kind: 'number',
    range: { least: 0, most: 14, unit: 'runs' },
    feeds: ['often-little-quality', 'monotony', 'no-gap'],
  },
  {
    id: 'hard-runs',
    part: 'game',
    asks: 'How many of them are fast or hard on purpose?',
    kind: 'number',
    range: { least: 0, most: 14, unit: 'runs' },
    // Four runs a week are not too many, however they are run.
    askIf: [{ question: 'runs-a-week', atLeast: 5 }],
    feeds: ['often-little-quality', 'monotony'],
  },
  {
    id: 'days-between-hard',
    part: 'game',
    asks: 'How many days lie between two hard or long ones?',
    kind: 'choice',
    options: [
      { id: 'none', says: 'None, they are one day after the other' },
      { id: 'one', says: 'One' },
      { id: 'two', says: 'Two' },
      { id: 'three-or-more', says: 'Three or more, or I have none' },
    ],
    // Two runs a week leave days enough by themselves.
    askIf: [{ question: 'runs-a-week', atLeast: 3 }],
    feeds: ['no-gap'],
  },
  {
    id: 'lately',
    part: 'game',
    asks: 'Is any of this so lately?',
    kind: 'several',
    options: [
      { id: 'sometimes-heavy', says: 'Legs that are sometimes heavy or sore in the morning' },
      { id: 'mostly-heavy', says: 'Legs that are mostly heavy or sore in the morning' },
      { id: 'ill-days', says: 'Ill within the last ten days' },
      { id: 'ill-weeks', says: 'Ill some weeks ago' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['not-recovered', 'ill'],
  },
] as const satisfies readonly Question[]
