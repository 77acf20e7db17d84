import { defineChannel } from '../channel.ts'

/** As a foot pod estimates it. */
export const legSpringStiffness = defineChannel({
  id: 'legSpringStiffnessNpm',
  name: 'Leg spring stiffness',
  unit: 'N/m',
  believable: [1000, 40000],
  keptIn: {
    fitDeveloper: [{ name: 'Leg Spring Stiffness', factorByUnit: { 'kn/m': 1000 } }],
  },
})
