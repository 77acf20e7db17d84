import type { Trait } from './trait.ts'

/** Another stride from one minute to the next: new shoes of thought, or the pod moved. No fatigue (verdict sheet 2.8). */
export const cadenceSwitch: Trait<'cadence-switch'> = {
  id: 'cadence-switch',
  says: 'Switches to a cadence a tenth lower in the middle of the run.',
  right: { none: ['no-fade'], eased: ['paced-so', 'cannot-tell'] },
  write: ({ durationS }) => ({ cadenceRatio: (timeS) => (timeS < durationS * 0.55 ? 1 : 0.89) }),
}
