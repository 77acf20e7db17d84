import type { Evidence, Finding, Standing } from '@freshlegs/domain'
import type { Cause, Covariate } from '../cause.ts'
import { textOf } from '../say/say.ts'
import { doseOf } from './dose-of.ts'
import { asThought } from './effects-of.ts'
import { evidenceOf } from './evidence-of.ts'
import { linkOf, linkSays } from './link-of.ts'
import { missingOf } from './missing-of.ts'
import { settings } from './settings.ts'
import { type Strength, strengthOf } from './strength-of.ts'
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
  return {
    ...noData(cause, weighing),
    ...numbersOf(strength),
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
    const exposures = looks.get(id)!.exposures
    return (
      recent.some((run) => !Number.isNaN(exposures[run]!)) ||
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
  const dose = doseOf(recent, look.exposures, past.runs, shape)
  if (!dose) return null
  const effect = effects.of.get(covariate.id)!
  const strength = strengthOf(effect, dose, shape, asked)
  const link = linkOf(effect)
  const said = evidenceOf(covariate, look, weighing)
  const linked = linkSays(covariate, link, past.say)
  const blank = noData(covariate, weighing)
  return {
    ...blank,
    ...numbersOf(strength),
    basis: 'runs',
    for: [...said.for, ...linked.for],
    against: [...said.against, ...linked.against],
    link,
    next: blank.missing.length > 0 ? blank.next : null,
  }
}

/** A finding of which nothing is known but what it asks. */
function noData(covariate: Covariate, { past }: Weighing): Finding {
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
    link: null,
    disagrees: null,
    missing: missingOf(covariate, past),
    next: covariate.next,
    sources: [...covariate.sources],
    assumed: covariate.assumed.map((one) => textOf(one, past.say)),
  }
}

const numbersOf = (strength: Strength): Pick<Finding, 'status' | 'strength' | 'interval' | 'worth'> => ({
  status: standingOf(strength),
  strength: strength.percent,
  interval: [strength.interval[0], strength.interval[1]],
  worth: strength.worth,
})

/** Where the runs show otherwise than what was told. */
function disagreement(
  { id, words, showsBeyond = 0 }: Cause,
  told: number,
  { looks, recent, past }: Weighing,
) {
  const { exposures } = looks.get(id)!
  const judged = recent.filter((run) => !Number.isNaN(exposures[run]!))
  const there = judged.filter((run) => exposures[run]! > showsBeyond).length
  if (told > 0 && there === 0)
    return `${textOf(words.told, past.say)} Your last ${judged.length} runs do not show it.`
  if (told <= 0 && 2 * there > judged.length)
    return `${textOf(words.notTold, past.say)} ${there} of your last ${judged.length} runs show it all the same.`
  return null
}
