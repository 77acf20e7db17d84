import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { ironEatenMg, ironRecommendedMg } from '../../looking/iron-eaten.ts'
import { type Reported, reportedBefore } from '../../looking/short-of.ts'
import type { Say } from '../../say/say.ts'

/** Eating less than this share of the recommended iron is likely too little; it alone proves nothing. Health sheet 1.7. */
const littleRatio = 0.67
/** So much less does it count than a value of blood. Ours. */
const eatenSteps = 0.5

/** Values of blood, and iron in the food, that the runner reported and that are below what is taken for enough. */
export const bloodValues: Cause = {
  id: 'blood-values',
  part: 'fuel',
  name: 'Blood values, or iron in the food, that are short',
  needs: ['blood'],
  unit: 'one reported value below what is taken for enough',
  look(past) {
    const reported = reportedBefore(past)
    const eaten = ironEatenMg(past)
    const recommended = ironRecommendedMg(past)
    const eatenRatio = eaten.map((one) => one / recommended)
    return {
      exposures: past.column((_, at) => {
        const values = reported[at]
        const food = Number.isNaN(eatenRatio[at]!)
          ? undefined
          : eatenRatio[at]! < littleRatio
            ? eatenSteps
            : 0
        if (values === undefined) return food ?? NaN
        return values.reduce((sum, { steps }) => sum + steps, food ?? 0)
      }),
      says(at) {
        const values = (reported[at] ?? []).toSorted((a, b) => b.steps - a.steps)
        const said = values.map((value) => sentence(value, past.dayOf[at]! - value.day, past.say))
        const food = Number.isNaN(eatenRatio[at]!)
          ? []
          : [
              past.say.ofFood(
                `${Math.round(eaten[at]!)} mg of iron eaten a day, ${recommended} mg is recommended`,
                'the iron you eat is for your clinician to read',
              ),
            ]
        return [...said, ...food].join('; ')
      },
    }
  },
  priorLogHazardRatio: 0.15,
  words: {
    there: 'came after you reported a value below what is taken for enough',
    notThere: 'came after you reported a value below what is taken for enough',
    told: 'You told of a blood test with a low value.',
    notTold: 'You told of no blood test with a low value.',
    basis: 'check-ins',
  },
  told: (answers) => toldUnits(answers, 'conditions', 'low-blood-values', 1.5),
  advice: () =>
    'Show the values to your doctor, and ask what to do about them. Take no iron on your own: too much of it does harm.',
  next: 'From a blood test of the last months: ferritin and haemoglobin, with the range of the laboratory.',
  sources: ['clenin2015'],
  assumed: [
    (say) =>
      say.ofFood(
        'Ferritin from 30 µg/L on, after Clénin; haemoglobin from 130 g/L for men and 120 for women, vitamin D from 50 nmol/L, vitamin B12 from 133 pmol/L on are as usual lines have it, and were not checked at their source. The range of your laboratory goes before.',
        'The lines are those of adults, and were not all checked at their source. The range of your laboratory goes before.',
      ),
    'Ferritin rises for days after hard running and while ill, and then looks better than it is.',
    'How much a low value tires legs is ours; what was eaten alone proves no lack.',
  ],
}

function sentence({ name, says, steps }: Reported, daysBefore: number, say: Say): string {
  const weeks = Math.round(daysBefore / 7)
  const when = weeks === 0 ? 'within the week before' : `${weeks} ${weeks === 1 ? 'week' : 'weeks'} before`
  return say.ofFood(
    `${name} ${when}: ${says}`,
    `${name} reported ${when}, ${steps > 0 ? 'below' : 'at'} what is taken for enough in adults`,
  )
}
