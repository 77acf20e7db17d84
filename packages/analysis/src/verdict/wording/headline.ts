import type { Limiter } from '@freshlegs/domain'
import { sayDistance, sayPace, sayPercent } from '../../say/index.ts'
import type { JudgementReason } from '../judgement.ts'
import { heartRateChangePercent } from './heart-rate-change.ts'
import { onlyOnTheFlat } from './only-on-the-flat.ts'
import { strength } from './strength.ts'
import type { Told } from './told.ts'
import { walkedMore } from './walked-more.ts'

/** The answer in one or two short sentences, with the runner's own numbers. */
export function headline(told: Told): string {
  return byLimiter[told.judgement.limiter](told)
}

/** A smaller loss in an uneven session is not worth naming (verdict sheet 2.6: a fade is 4 % and more). */
const worthNamingPercent = 4

/** Nearer to the threshold than this, a heart has no room to speak of. Ours. */
const roomBpm = 3

const byLimiter: Record<Limiter, (told: Told) => string> = {
  legs(told) {
    const where = at(told)
    if (walkedMore(told))
      return `Your legs ${probably(told)}gave out ${where}, and you walked part of the rest.`
    return [`Your legs ${probably(told)}gave out ${where}.`, ...heart(told)].join(' ')
  },
  'heart-lungs'(told) {
    return `${slowed(told)}. Heart, lungs or heat ${probably(told)}held you back, more than your legs.`
  },
  'paced-so'(told) {
    return `You slowed down ${at(told)}, and it looks like your own choice.`
  },
  'no-fade'(told) {
    const { fade, facts } = told.judgement
    const distance = sayDistance(told.distanceM, told.units)
    const kick = facts.finalKick ? ', and still had a fast finish in you' : ''
    if (onlyOnTheFlat(told)) return `Nothing gave out over ${distance}, as far as the hills let it be seen.`
    if (fade.percent < -2)
      return `Nothing gave out over ${distance}: you ran the last part faster than your steady pace, at ${sayPace(facts.lateSpeedMps, told.units)}.`
    if (fade.percent < 2)
      return `Nothing gave out: you held ${sayPace(facts.baselineSpeedMps, told.units)} to the end of ${distance}${kick}.`
    if (kick)
      return `Nothing gave out over ${distance}: you slowed by ${sayPercent(fade.percent)} late on${kick}.`
    return `Nothing gave out over ${distance}: ${sayPercent(fade.percent)} slower at the end is no more than runs vary.`
  },
  'cannot-tell'(told) {
    const { reason } = told.judgement
    return reason === null ? 'This run does not show what gave out first.' : byReason[reason](told)
  },
}

/** Weak signs are said as such in the headline, too. */
const probably = (told: Told) => (strength(told) === 'weak' ? 'probably ' : '')

/** What the heart was doing, where that is plain: room below the threshold, or as much work as before. */
function heart(told: Told): string[] {
  const { heartRateLateBpm, heartRateThresholdBpm } = told.judgement.facts
  const change = heartRateChangePercent(told)
  if (change > -2 && change < 2) return ['Your heart kept working as hard as before.']
  return change <= -2 && heartRateLateBpm < heartRateThresholdBpm - roomBpm
    ? ['Your heart still had room.']
    : []
}

const at = (told: Told) => {
  const { onset } = told.judgement
  return onset === null ? 'late in the run' : `at ${sayDistance(onset.distanceM, told.units)}`
}

const slowed = (told: Told) => {
  const { onset, fade } = told.judgement
  const from = onset === null ? 'late in the run' : `from ${sayDistance(onset.distanceM, told.units)} on`
  return `You slowed by ${sayPercent(fade.percent)} ${from}`
}

const byReason: Record<JudgementReason, (told: Told) => string> = {
  short: () => 'Too short to tell: legs show what they have after half an hour of running.',
  'not-running-speed': () => 'This is faster than running. It looks like a ride.',
  'structured-session': (told) =>
    told.judgement.fade.percent > worthNamingPercent
      ? `You were ${sayPercent(told.judgement.fade.percent)} slower at the end, but your pace went up and down too much to say why.`
      : 'Your pace went up and down too much to see legs tiring: repetitions, stops or rough ground.',
  'structured-or-hilly-fade-unclear': (told) =>
    told.judgement.fade.percent > 0
      ? `You may have slowed late on, by about ${sayPercent(told.judgement.fade.percent)}, but hills or changes of pace hide it.`
      : 'Hills or changes of pace hide whether you slowed late on.',
  'walked-late': (told) =>
    `You ran as fast late as early, but walked more of it: ${sayPercent(told.judgement.fade.percent)} slower over all.`,
  'stopped-by-stomach': (told) => `${slowed(told)}, and by your own word your stomach stopped you.`,
  'no-heart-rate-and-no-contact-time': (told) =>
    told.doubts.some((doubt) => doubt.channel === 'heartRateBpm')
      ? `${slowed(told)}. Without a heart rate that can be trusted there is no telling why.`
      : `${slowed(told)}. Without heart rate there is no telling why.`,
  'legs-or-heart-lungs': (told) =>
    `${slowed(told)}, and hardly by choice. Legs or heart: the signs are even.`,
  'evidence-divided': (told) => `${slowed(told)}. The signs point different ways.`,
  'small-with-a-final-kick': (told) => `${slowed(told)}, and still had a fast finish in you.`,
}
