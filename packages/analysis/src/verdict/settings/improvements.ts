import { setting } from './setting.ts'
import type { Factors } from './weighing.ts'

const ours = 'ours, decision 0010'

/** Where we leave the sheet. Each was tried with and without (`docs/decisions/0010-improving-the-verdict.md`). */
export const improvementCards = {
  walking: { ofUsual: setting(0.55, 'ratio', ours, 'Without cadence, half the usual speed is a walk too') },
  bins: { bridgeS: setting(30, 's', ours, 'Bins between sparse samples are filled') },
  features: {
    lastRunning: setting(true, '', ours, 'Where walking went up, late is the last running after the onset'),
  },
  onset: { slowRampEpochs: setting(60, 'epochs', ours, 'Slower ramps begin where two per cent are lost') },
  structure: {
    readLaps: setting(true, '', ours, 'Laps and workout steps are read first'),
    readRepetitions: setting(true, '', ours, 'Regular repetitions are looked for, too'),
  },
  hills: { leastRawPercent: setting(2, '%', ours, 'No cause where only grade-adjusted pace fades') },
  fading: {
    walkedLate: setting(true, '', ours, 'Walking that medians do not see is not passed over in silence'),
  },
  shape: {
    slowEpochs: setting(30, 'epochs', ours, 'Longer ramps are a slow decay'),
    slow: setting<Factors>([1.25, 1.25, 0.4], 'odds', ours, 'Nobody eases off for half an hour'),
  },
  walkbreaks: { rise: setting(0.12, 'ratio', ours, 'An eighth more walking counts as walk breaks') },
  wall: { factors: setting<Factors>([3, 1, 0.25], 'odds', ours, 'Hard and long, then walking') },
  answer: { lead: setting(0.15, 'ratio', ours, 'The cause leads the next by so much') },
}
