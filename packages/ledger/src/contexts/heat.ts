import type { Covariate } from '../cause.ts'

/** From here on heat costs. Survival sheet, 3. */
const coolC = 12
const unitC = 5

/** Air temperature of the run. */
export const heat: Covariate = {
  id: 'heat',
  name: 'Heat',
  needs: ['temperatureC'],
  unit: '5 °C above 12 °C',
  look({ figure }) {
    const temperature = figure('temperatureC')
    return {
      exposures: temperature.map((one) => (one - coolC) / unitC),
      says: (at) => `${Math.round(temperature[at]!)} °C`,
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'were in more than 22 °C',
    notThere: 'was in more than 22 °C',
    basis: 'runs',
  },
  showsBeyond: 2,
  next: 'Record with temperature; most watches do.',
  sources: ['ours'],
  assumed: ['The temperature is that of the watch: on a wrist it is too warm by some degrees.'],
}
