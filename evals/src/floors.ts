import type { Floor } from './result.ts'

const atLeast = (figure: string, least: number, says: string): Floor => ({
  says: `${says}: at least ${least}`,
  figure,
  holds: (value) => value >= least,
})
const atMost = (figure: string, most: number, says: string): Floor => ({
  says: `${says}: at most ${most}`,
  figure,
  holds: (value) => value <= most,
})

/** What must hold, whatever else changes. Floors of real runs are asked only where the real runs are. */
export const floors: readonly Floor[] = [
  atLeast('truth.auc-legs', 0.95, 'AUC legs against the rest, all sensors, noise 1'),
  atMost('truth.onset-error-min', 3, 'median onset error of a 15-minute ramp, minutes'),
  atMost('truth.false-legs-percent', 3, 'legs said of runs that did not fade or were eased, per cent'),
  atMost('flips.shift-percent', 2, 'answers that change when the run begins 30 seconds later, per cent'),
  atMost('flips.halve-percent', 2, 'answers that change with every second sample, per cent'),
  atMost('course.false-legs-percent', 3, 'false legs over the courses, per cent'),
  atMost('trait.false-legs-percent', 3, 'false legs over what may look like a limit, per cent'),
  atMost('fault.false-legs-percent', 3, 'false legs over sensor faults, per cent'),
  atLeast('reasons.first-percent', 80, 'planted reasons that are ranked first, per cent'),
  atLeast('reasons.top3-percent', 95, 'planted reasons that are among the first three, per cent'),
  atMost('reasons.none-claimed-percent', 5, 'runners without a weakness who are told of one, per cent'),
  atLeast('labelled.ours.A.acceptable', 80, 'acceptable answers in set A, of 86'),
  atMost('labelled.ours.A.false-causes', 0, 'false causes in set A'),
  atLeast('labelled.ours.B.acceptable', 31, 'acceptable answers in set B, of 36'),
]
