import type { Question } from '../question.ts'

/** How the runs are run: pace, form, effort. */
export const running = [
  {
    id: 'pacing',
    part: 'legs',
    asks: 'How do you run a long run?',
    kind: 'several',
    options: [
      { id: 'starts-a-little-fast', says: 'I begin a little faster than I go on' },
      { id: 'starts-fast', says: 'I begin clearly faster, and pay for it later' },
      { id: 'up-and-down', says: 'My pace goes up and down, hills aside' },
      { id: 'stop-and-go', says: 'Stop and go: lights, corners, crowds' },
      { id: 'weaving', says: 'From side to side: kerbs, puddles, people' },
      { id: 'none', says: 'None of these: evenly and straight' },
    ],
    feeds: ['fast-opening', 'uneven-speed', 'weaving-path'],
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
    id: 'speed-lately',
    part: 'endurance',
    asks: 'What of this is so of your speed?',
    kind: 'several',
    options: [
      { id: 'a-little-slower', says: 'A little slower at the same effort than three months ago' },
      { id: 'much-slower', says: 'Much slower at the same effort than three months ago' },
      { id: 'long-worse', says: 'My longest races go worse than my 5 and 10 km' },
      { id: 'long-much-worse', says: 'My longest races go much worse than my 5 and 10 km' },
      { id: 'none', says: 'None of these' },
    ],
    feeds: ['threshold-falling', 'low-durability'],
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
] as const satisfies readonly Question[]
