import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'

/** A line that goes from side to side, as the runner says: no watch is exact enough to tell (decision 26). */
export const weavingPath: Cause = {
  id: 'weaving-path',
  part: 'posture',
  name: 'Running from side to side',
  needs: ['line'],
  unit: 'a run from side to side, as you told it',
  look({ column, runs }) {
    return {
      exposures: column(({ said: { weaving = null } }) => (weaving === null ? NaN : weaving ? 1 : 0)),
      says: (at) =>
        runs[at]!.said.weaving ? 'from side to side, as you told it' : 'straight, as you told it',
    }
  },
  // A metre to each side every twenty is 2.4 % further, and legs that last as many steps as before last so much less.
  priorLogHazardRatio: 0.07,
  words: {
    there: 'were from side to side, as you told them',
    notThere: 'was from side to side, as you told them',
    told: 'You told of running from side to side.',
    notTold: 'You told of running straight.',
    basis: 'answers',
  },
  told: (answers) => toldUnits(answers, 'pacing', 'weaving', 1),
  advice: () => 'On the next long run, look thirty paces ahead and run the shortest line you can see.',
  next: 'One tap after a run: straight, or from side to side.',
  sources: ['ours'],
  assumed: [
    'It rests on your word alone: a watch is off by more than a runner weaves, and a way that bends looks just like it.',
    'A metre to each side every twenty metres makes a way 2.4 % longer; that this tires as much more is ours.',
  ],
}
