import type { PartId } from '@freshlegs/domain'
import type { Covariate, Stretch } from '../cause.ts'
import { contexts } from '../contexts/index.ts'
import { causes } from '../parts/index.ts'
import { settings } from '../weigh/settings.ts'
import { strengthOf } from '../weigh/strength-of.ts'
import type { Weighing } from '../weigh/weigh.ts'
import { likeRun } from './like-run.ts'

/** The same causes, looked at in one run. */
export interface RunLedger {
  /** Id of the run. */
  readonly run: string
  /** Those that are worth most in this run first, those that cannot be told last. */
  readonly findings: readonly (RunFinding & { readonly part: PartId })[]
  /** Where heat or height alone may explain it, in a sentence. */
  readonly around: string | null
  /** The runner's own like run on which the legs held. */
  readonly like: { readonly run: string } | null
}

export interface RunFinding {
  readonly cause: string
  readonly name: string
  /** Whether there was enough of it in this run to show; how much that is worth is its strength. */
  readonly status: 'for' | 'against' | 'no-data'
  /** How much of it there was, in its unit; null where it cannot be told. */
  readonly exposure: number | null
  /** How much longer the legs would be expected to have lasted without it, per cent of the time. */
  readonly strength: number | null
  readonly interval: readonly [number, number] | null
  /** In the runner's own numbers; of what cannot be told, what would tell it. */
  readonly says: string
  /** The same of the like run; null where there is none or it cannot be told of it. */
  readonly likeSays: string | null
  /** The stretch that shows it. */
  readonly stretch: Stretch | null
}

/** The ledger of one run, as its history was weighed; null where the run is not in the history. */
export function ledgerOfRun(weighing: Weighing, id: string): RunLedger | null {
  const at = weighing.past.runs.findIndex((run) => run.id === id)
  if (at < 0) return null
  const like = likeRun(weighing, at)
  const asked = causes.filter((cause) => !Number.isNaN(weighing.looks.get(cause.id)!.exposures[at]!)).length
  const sight: Sight = { weighing, at, like, asked }
  const findings = causes
    .map((cause) => ({ part: cause.part, ...findingIn(cause, sight) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ worth: _, ...finding }) => finding)
  return {
    run: id,
    findings,
    around: explained(contexts.map((context) => findingIn(context, sight))),
    like: like === null ? null : { run: weighing.past.runs[like]!.id },
  }
}

interface Sight {
  readonly weighing: Weighing
  readonly at: number
  readonly like: number | null
  readonly asked: number
}

function findingIn(
  { id, name, next, showsBeyond = 0 }: Covariate,
  { weighing, at, like, asked }: Sight,
): RunFinding & { readonly worth: number } {
  const look = weighing.looks.get(id)!
  const exposure = look.exposures[at]!
  const common = { cause: id, name }
  if (Number.isNaN(exposure))
    return {
      ...common,
      status: 'no-data',
      exposure: null,
      strength: null,
      interval: null,
      says: next,
      likeSays: null,
      stretch: null,
      worth: -Infinity,
    }
  const effect = weighing.effects.of.get(id)!
  const strength = strengthOf(effect, { units: [exposure], weights: [1] }, weighing.shape, asked)
  const shows = exposure > showsBeyond
  const known = like !== null && !Number.isNaN(look.exposures[like]!)
  return {
    ...common,
    status: shows ? 'for' : 'against',
    exposure,
    strength: strength.percent,
    interval: strength.interval,
    says: sentence(look.says(at)),
    likeSays: known ? sentence(look.says(like)) : null,
    stretch: (shows && look.stretch?.(at)) || null,
    // What does not show comes behind what does, however sure it is.
    worth: shows ? strength.worth : Math.min(0, strength.worth) - 1,
  }
}

/** Said only where there was enough of it to show, and it can take as much as matters. */
function explained(around: readonly RunFinding[]): string | null {
  const said = around.flatMap(({ status, name, says, strength, interval }) => {
    if (status !== 'for' || strength === null || interval === null) return []
    if (strength < settings.minorPercent) return []
    const [low, middle, high] = [interval[0], strength, interval[1]].map(Math.round)
    return [
      `${name}: ${says} Without it the legs might have lasted ${middle} % longer (${low} to ${high} %).`,
    ]
  })
  return said.length === 0 ? null : `${said.join(' ')} That alone may explain some of it.`
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
