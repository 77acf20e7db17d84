import { inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { Column, ValuesOf } from '../model-card.ts'
import { normalQuantile } from '../series/normal-quantile.ts'
import { card } from './card.ts'

/** Product-limit estimate of Kaplan and Meier. At equal times events come before ends. Unknown when any value is. */
export function kaplanMeier(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const time = Array.from(given.time)
  const event = Array.from(given.event)
  const { confidence } = given
  if (time.length === 0 || time.length !== event.length || !Number.isFinite(confidence))
    return unknown(card.outputs)
  if (!inside(card.inputs.confidence, confidence)) return unknown(card.outputs)
  if (!allKnownInside(card.inputs.time, time) || !allKnownInside(card.inputs.event, event))
    return unknown(card.outputs)

  const z = normalQuantile(0.5 + confidence / 2)
  const steps = stepsOf(time, event).map((step) => ({ ...step, ...logLogLimits(step, z) }))
  return {
    time: steps.map((step) => step.time),
    survival: steps.map((step) => step.survival),
    lower: steps.map((step) => step.lower),
    upper: steps.map((step) => step.upper),
    atRisk: steps.map((step) => step.atRisk),
    median: crossesHalf(steps.map((step) => ({ time: step.time, share: step.survival }))),
    medianLower: crossesHalf(steps.map((step) => ({ time: step.time, share: step.lower }))),
    medianUpper: crossesHalf(steps.map((step) => ({ time: step.time, share: step.upper }))),
  }
}

interface Step {
  readonly time: number
  readonly survival: number
  readonly atRisk: number
  /** Greenwood's sum: the variance of the logarithm of the share. */
  readonly logVariance: number
}

const allKnownInside = (input: (typeof card.inputs)['time' | 'event'], column: Column) =>
  inside(input, column) && !Array.from(column).some(Number.isNaN)

function stepsOf(time: readonly number[], event: readonly number[]): Step[] {
  const order = time.map((_, i) => i).toSorted((a, b) => time[a]! - time[b]!)
  const steps: Step[] = []
  let survival = 1
  let logVariance = 0
  for (let next = 0; next < order.length; ) {
    const now = time[order[next]!]!
    const atRisk = order.length - next
    let events = 0
    for (; next < order.length && time[order[next]!] === now; next++)
      events += event[order[next]!]! > 0.5 ? 1 : 0
    survival *= 1 - events / atRisk
    logVariance += events / (atRisk * (atRisk - events))
    steps.push({ time: now, survival, atRisk, logVariance })
  }
  return steps
}

/** Limits that stay between 0 and 1. There are none before the first event, nor once nobody is left. */
function logLogLimits({ survival, logVariance }: Step, z: number) {
  if (survival === 1 || survival === 0) return { lower: NaN, upper: NaN }
  const logSurvival = Math.log(survival)
  const width = (z * Math.sqrt(logVariance)) / logSurvival
  const at = (shift: number) => Math.exp(-Math.exp(Math.log(-logSurvival) + shift))
  // The width is negative, as the logarithm of a share is.
  return { lower: at(-width), upper: at(width) }
}

/** Where the curve comes down to a half; the middle of the flat piece where it rests on a half exactly. */
function crossesHalf(curve: readonly { time: number; share: number }[]): number {
  const at = curve.findIndex(({ share }) => share <= 0.5 + tie)
  const here = curve[at]
  if (!here) return NaN
  if (Math.abs(here.share - 0.5) > tie) return here.time
  const beyond = curve.find(({ share }, i) => i > at && share < here.share - tie)
  return beyond ? (here.time + beyond.time) / 2 : here.time
}

/** Shares that differ by less are equal: they are products of quotients. */
const tie = 1e-9

export const kaplanMeierModel = defineModel(card, kaplanMeier)
