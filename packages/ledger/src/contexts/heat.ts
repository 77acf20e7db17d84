import type { Covariate } from '../cause.ts'

/** From here on heat costs. Survival sheet, 3. */
const coolC = 12
const unitC = 5

/** Air temperature of the run. */
export const heat: Covariate = {
  id: 'heat',
  name: 'Heat',
  needs: ['temperatureC'],
  unit: (say) => `${say.warmer(unitC)} above ${say.warmth(coolC)}`,
  look({ figure, say }) {
    const temperature = figure('temperatureC')
    return {
      // Cold costs nothing of this kind; NaN stays.
      exposures: temperature.map((one) => Math.max(0, one - coolC) / unitC),
      says: (at) => say.warmth(temperature[at]!),
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: (say) => `were in more than ${say.warmth(coolC + 2 * unitC)}`,
    notThere: (say) => `was in more than ${say.warmth(coolC + 2 * unitC)}`,
    basis: 'runs',
  },
  showsBeyond: 2,
  next: 'Record with temperature; most watches do.',
  sources: ['ours'],
  assumed: ['The temperature is that of the watch: on a wrist it is too warm by some degrees.'],
}
