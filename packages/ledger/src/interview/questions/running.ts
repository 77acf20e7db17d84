import type { Question } from '../question.ts'

/** How the runs are run: pace, form, effort. */
export const running = [
  {
    id: 'start-of-a-run',
    part: 'legs',
    asks: 'How do you begin a long run?',
    kind: 'choice',
    options: [
      { id: 'slow', says: 'Slower than the rest of it' },
      { id: 'even', says: 'Like the rest of it' },
      { id: 'a-little-fast', says: 'A little faster' },
      { id: 'fast', says: 'Clearly faster; I pay for it later' },
    ],
    feeds: ['fast-opening'],
  },
  {
    id: 'pace-even',
    part: 'posture',
    asks: 'Do you run straight and steadily?',
    kind: 'choice',
    options: [
      { id: 'even', says: 'Yes, hills aside' },
      { id: 'up-and-down', says: 'My pace goes up and down' },
      { id: 'stop-and-go', says: 'Stop and go: lights, corners, crowds' },
    ],
    feeds: ['uneven-speed'],
  },
  {
    id: 'posture-check',
    part: 'posture',
    asks: 'Which of these do you notice, or do others tell you of?',
    kind: 'several',
    options: [
      { id: 'foot-far-ahead', says: 'My foot lands far ahead of me' },
      { id: 'bounces', says: 'My head goes up and down much' },
      { id: 'one-leg', says: 'One leg tires first, or I lean to one side' },
      { id: 'shuffles-late', says: 'Late in the run I shuffle or sink down' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['overstriding', 'bouncing', 'asymmetry', 'stride-fading'],
  },
  {
    id: 'talk-while-running',
    part: 'endurance',
    asks: 'On a usual run, can you talk?',
    kind: 'choice',
    options: [
      { id: 'easily', says: 'Easily' },
      { id: 'short-sentences', says: 'In short sentences' },
      { id: 'hardly', says: 'Hardly' },
    ],
    feeds: ['above-threshold', 'easy-too-hard'],
  },
  {
    id: 'pace-lately',
    part: 'endurance',
    asks: 'Against three months ago: how fast are you at the same effort?',
    kind: 'choice',
    options: [
      { id: 'faster', says: 'Faster' },
      { id: 'same', says: 'The same' },
      { id: 'a-little-slower', says: 'A little slower' },
      { id: 'much-slower', says: 'Much slower' },
    ],
    feeds: ['threshold-falling'],
  },
  {
    id: 'races-long-and-short',
    part: 'legs',
    asks: 'How do your longest races go, against your 5 and 10 km?',
    kind: 'choice',
    options: [
      { id: 'as-well', says: 'As well' },
      { id: 'worse', says: 'Worse' },
      { id: 'much-worse', says: 'Much worse' },
      { id: 'no-races', says: 'I do not race' },
    ],
    askIf: [{ question: 'longest-run', oneOf: ['75-to-120', 'over-120'] }],
    feeds: ['low-durability'],
  },
] as const satisfies readonly Question[]
