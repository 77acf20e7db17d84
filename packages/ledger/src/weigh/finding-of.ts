import type { Evidence, Finding, Standing } from '@freshlegs/domain'
import { quantile } from '@freshlegs/science'
import type { Cause, Covariate } from '../cause.ts'
import { textOf } from '../say/say.ts'
import { doseOf } from './dose-of.ts'
import { asThought } from './effects-of.ts'
import { evidenceOf } from './evidence-of.ts'
import { linkOf, linkSays } from './link-of.ts'
import { missingOf } from './missing-of.ts'
import { priorSays, toldSays } from './prior-says.ts'
import { settings } from './settings.ts'
import { type Strength, strengthOf } from './strength-of.ts'
import { tells } from './tells.ts'
import type { Weighing } from './weigh.ts'

/** What a cause came to: on the runs that tell of it, or as the runner told where there are none. */
export function findingOf(cause: Cause, weighing: Weighing, asked: number): Finding {
  const { history, say } = weighing.past
  const told = cause.told(history.interview)
  const seen = seenIn(cause, weighing, asked)
  if (seen) return { ...seen, disagrees: disagreement(cause, told, weighing) }
  if (Number.isNaN(told)) return noData(cause, weighing)
  const effect = asThought(cause)
  const doubted = { ...effect, standardError: effect.standardError * settings.toldDoubt }
  const strength = strengthOf(doubted, { units: [told], weights: [1] }, settings.shape, asked)
  const spoken: Evidence = {
    cause: cause.id,
    says: textOf(told > 0 ? cause.words.told : cause.words.notTold, say),
    value: null,
    unit: null,
    interval: null,
    basis: 'told',
    runs: [],
  }
  const blank = noData(cause, weighing)
  return {
    ...blank,
    ...numbersOf(strength),
    assumed: [...blank.assumed, toldSays(told)],
    basis: 'told',
    for: told > 0 ? [spoken] : [],
    against: told > 0 ? [] : [spoken],
  }
}

/** As `findingOf` for what belongs to no part and is not asked of in the interview. */
export const contextOf = (context: Covariate, weighing: Weighing, asked: number): Finding =>
  seenIn(context, weighing, asked) ?? noData(context, weighing)

/** How many of some covariates can be told at all, in runs or in words. */
export function askedOf(
  causes: readonly (Covariate & Partial<Pick<Cause, 'told'>>)[],
  weighing: Weighing,
): number {
  const { looks, recent, past } = weighing
  return causes.filter(({ id, told }) => {
    const look = looks.get(id)!
    return (
      recent.some((run) => tells(look, run)) ||
      (told !== undefined && !Number.isNaN(told(past.history.interview)))
    )
  }).length
}

/** For: the interval is clear of nothing. Against: whatever it is, it matters little. */
export function standingOf({
  percent,
  interval: [low, high],
}: Pick<Strength, 'percent' | 'interval'>): Standing {
  if (high < settings.minorPercent) return 'against'
  return low > 0 && percent >= settings.minorPercent ? 'for' : 'unclear'
}

function seenIn(covariate: Covariate, weighing: Weighing, asked: number): Finding | null {
  const { past, looks, effects, shape, recent } = weighing
  const look = looks.get(covariate.id)!
  const telling = recent.filter((run) => tells(look, run))
  const dose = doseOf(telling, look.exposures, past.runs, shape)
  if (!dose) return null
  const effect = effects.of.get(covariate.id)!
  const numbers = numbersOf(strengthOf(effect, dose, shape, asked))
  const link = linkOf(effect)
  const tooFew = telling.length < settings.leastTelling
  const alike = covariate.comparedWith === 'yourself' && areAlike(dose.units, covariate.showsBeyond)
  const settled = !tooFew && !alike
  const said = evidenceOf(covariate, look, weighing, { telling, settled })
  const linked = linkSays(covariate, link, past.say)
  const blank = noData(covariate, weighing)
  const missing = tooFew ? [...blank.missing, moreRuns] : blank.missing
  // Where all of them tell, they only are too few.
  const next = telling.length < recent.length || blank.missing.length > 0 ? blank.next : goOn
  return {
    ...blank,
    ...numbers,
    status: numbers.status === 'against' && !settled ? 'unclear' : numbers.status,
    basis: 'runs',
    for: [...said.for, ...linked.for],
    against: [...said.against, ...linked.against],
    neither: [...(alike ? [sameOnAll(covariate)] : []), ...said.neither, ...linked.neither],
    link,
    missing,
    next: missing.length > 0 ? next : null,
  }
}

const moreRuns = 'more runs of which it can be told'
const goOn = `Record runs as you do: ${settings.leastTelling} of them tell.`

/** From the tenth lowest to the tenth highest of a hundred; none of them far from the others. */
const areAlike = (units: readonly number[], showsBeyond = 0): boolean =>
  quantile(units, 0.9) - quantile(units, 0.1) < settings.leastSpread &&
  !units.some((one) => one > showsBeyond)

const sameOnAll = ({ id, words }: Covariate): Evidence => ({
  cause: id,
  says: 'It is much the same on all your runs, and they are only compared with each other: they cannot tell whether it is too much.',
  value: null,
  unit: null,
  interval: null,
  basis: words.basis,
  runs: [],
})

/** A finding of which nothing is known but what it asks. */
function noData(covariate: Covariate, { past, recent }: Weighing): Finding {
  return {
    cause: covariate.id,
    name: covariate.name,
    status: 'no-data',
    strength: null,
    interval: null,
    worth: null,
    basis: null,
    for: [],
    against: [],
    neither: [],
    link: null,
    disagrees: null,
    missing: missingOf(covariate, past, recent),
    next: covariate.next,
    sources: [...covariate.sources],
    assumed: [...covariate.assumed.map((one) => textOf(one, past.say)), priorSays(covariate, past.say)],
  }
}

const numbersOf = (strength: Strength): Pick<Finding, 'status' | 'strength' | 'interval' | 'worth'> => ({
  status: standingOf(strength),
  strength: strength.percent,
  interval: [strength.interval[0], strength.interval[1]],
  worth: strength.worth,
})

/** Where the runs show otherwise than what was told, and enough of them tell. */
function disagreement(
  { id, words, showsBeyond = 0, comparedWith }: Cause,
  told: number,
  { looks, recent, past }: Weighing,
) {
  const look = looks.get(id)!
  const telling = recent.filter((run) => tells(look, run)).length
  if (telling < settings.leastTelling) return null
  const there = recent.filter((run) => tells(look, run) && look.exposures[run]! > showsBeyond).length
  const all =
    telling === recent.length
      ? `your last ${telling} runs`
      : `the ${telling} of your last ${recent.length} runs that tell`
  // What is only compared with the runner's own runs may be there on all of them, and none shows it.
  if (told > 0 && there === 0 && comparedWith === undefined)
    return `${textOf(words.told, past.say)} Not one of ${all} shows it.`
  if (told <= 0 && 2 * there > telling)
    return `${textOf(words.notTold, past.say)} All the same ${there} of ${all} show it.`
  return null
}
