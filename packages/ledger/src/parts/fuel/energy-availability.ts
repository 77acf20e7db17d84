import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { energyLeft } from '../../looking/energy-left.ts'
import { fuelNumbers } from '../../looking/fuel-numbers.ts'

/** From here on there is enough; health sheet 1.9. The consensus keeps no line, so it is taken as a slope. */
const enoughKcalPerKg = 45
const unitKcalPerKg = 5
/** Commonly called low, in women. */
const lowKcalPerKg = 30
/** A food diary is easily so far off. Burke 2018, as the sheet has it. */
const offRatio = 0.2

/** What the food of the week before left for the body, once the running was paid for. */
export const energyAvailability: Cause = {
  id: 'energy-availability',
  part: 'fuel',
  name: 'Eating less than the running takes',
  needs: ['intake', 'mass', 'size'],
  unit: (say) =>
    say.ofFood(
      '5 kcal a day less than 45 for each kilogram without fat, in the week before',
      'a tenth less left for each kilogram without fat than is taken for enough, in the week before',
    ),
  look(past) {
    const { kcalPerKg, daysKnown } = energyLeft(past)
    return {
      exposures: kcalPerKg.map((one) => (enoughKcalPerKg - one) / unitKcalPerKg),
      says(at) {
        const one = kcalPerKg[at]!
        const off = offRatio * Math.abs(one)
        return past.say.ofFood(
          `about ${Math.round(one)} kcal a day left for each kilogram without fat (${Math.round(one - off)} to ${Math.round(one + off)}), over ${daysKnown[at]!} days of the week before`,
          one < enoughKcalPerKg ? 'less eaten than the running takes' : 'enough eaten',
        )
      },
    }
  },
  priorLogHazardRatio: 0.05,
  words: {
    there: 'came after a week in which little of what you ate was left beside the running',
    notThere: 'came after a week in which little of what you ate was left beside the running',
    told: 'You told of eating less than you burn.',
    notTold: 'You told of eating enough.',
    basis: 'check-ins',
  },
  showsBeyond: (enoughKcalPerKg - lowKcalPerKg) / unitKcalPerKg,
  told: (answers) => toldUnits(answers, 'eating', 'less-than-burnt', 2),
  advice: (past) =>
    fuelNumbers(
      past,
      'On running days of this week, add a meal or a large snack, the first within an hour of the run. If weight is being lost or periods are missed, ask a doctor before the next hard week.',
    ),
  next: 'On four mornings of a week, what you ate the day before in kcal, as a food diary counts it.',
  sources: ['mountjoy2023', 'boer1984', 'cunningham1980'],
  assumed: [
    'A food diary is easily a fifth off, and the mass without fat is estimated from height and mass: signs of the body say more than this number.',
    (say) =>
      say.ofFood(
        'There is no line below which it is low for everybody; 45 is taken for enough, and below 30 is commonly called low in women.',
        'There is no line below which it is low for everybody.',
      ),
    'Only running is counted as exercise, by the cost of the way.',
  ],
}
