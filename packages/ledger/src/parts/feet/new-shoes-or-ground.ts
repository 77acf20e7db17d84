import type { Cause } from '../../cause.ts'
import { toldTick } from '../../interview/told.ts'
import { kmOnPair } from '../../looking/km-on-pair.ts'
import type { Past } from '../../past/past.ts'

/** A pair is new up to here. Ours; the health sheet lets the first 20 km of a pair out of comparisons. */
const brokenInKm = 40
/** Ground that was not run on for so long is new again. Ours. */
const forgottenDays = 42

/** A pair hardly run in, or ground that the legs have not been on for weeks. */
export const newShoesOrGround: Cause = {
  id: 'new-shoes-or-ground',
  part: 'feet',
  name: 'New shoes, or ground the legs are not used to',
  needs: ['gear'],
  unit: 'a run in a new pair, or on ground not run on for six weeks',
  look(past) {
    const pair = newPairs(past)
    const ground = newGround(past)
    return {
      exposures: pair.map((one, i) => sumOfKnown(one, ground[i]!)),
      says: (at) =>
        [
          pair[at]! > 0 ? `${past.runs[at]!.gear} was new` : '',
          ground[at]! > 0 ? `first time in six weeks on ${past.runs[at]!.said.surface}` : '',
        ]
          .filter((one) => one !== '')
          .join(', ') || 'the usual shoes and ground',
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'were in a new pair, or on ground not run on for six weeks',
    notThere: 'was in a new pair, or on ground not run on for six weeks',
    told: 'You told of new shoes, or of other ground than before.',
    notTold: 'You told of shoes and ground that you are used to.',
    basis: 'runs',
  },
  told(answers) {
    const pair = toldTick(answers, 'shoes-check', 'new-pair')
    const ground = toldTick(answers, 'shoes-check', 'new-ground')
    return pair === undefined ? NaN : Number(pair) + Number(ground)
  },
  advice: () =>
    'Wear the new pair, or run on the new ground, on one short run this week, and the old ones for the rest.',
  next: 'Say which shoes you wore; once, and it is taken for the next runs.',
  sources: ['ours'],
  assumed: [
    (say) =>
      `That legs tire sooner in what they are not used to is ours, as are the lines at ${say.way(1000 * brokenInKm)} and six weeks.`,
  ],
}

/** 1 on the first kilometres of a pair, none on the first pair that is known: it may be old. */
function newPairs(past: Past): Float64Array {
  const km = kmOnPair(past)
  const firstPair = past.runs.find(({ gear }) => gear !== null)?.gear
  return km.map((one, i) =>
    Number.isNaN(one) ? NaN : one < brokenInKm && past.runs[i]!.gear !== firstPair ? 1 : 0,
  )
}

/** 1 where a surface was not run on for weeks; NaN where it was not said, or nothing was said for those weeks. */
function newGround({ column, dayOf }: Past): Float64Array {
  const lastOn = new Map<string, number>()
  let firstSaid = NaN
  return column(({ said }, i) => {
    const surface = said.surface ?? null
    if (surface === null) return NaN
    const before = lastOn.get(surface) ?? -Infinity
    const known = dayOf[i]! - firstSaid >= forgottenDays
    lastOn.set(surface, dayOf[i]!)
    if (Number.isNaN(firstSaid)) firstSaid = dayOf[i]!
    return known ? (dayOf[i]! - before > forgottenDays ? 1 : 0) : NaN
  })
}

const sumOfKnown = (a: number, b: number) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : a + b)
