import type { Limiter, StoppedBy } from '@freshlegs/domain'
import { limiters, stoppedByWords } from '@freshlegs/domain'
import { mean } from '@freshlegs/science'
import type { KeptPast, Profile } from '@freshlegs/store/contract'
import { type Refit, refitOf, type Weighed } from './refit.ts'
import { agreementSettings } from './settings.ts'
import { shareInterval } from './share-interval.ts'

/** How often verdicts made without the runner's word agreed with it. */
export interface Agreement {
  /** Answered runs. */
  readonly n: number
  readonly table: readonly {
    readonly said: StoppedBy
    readonly limiter: Limiter | null
    readonly n: number
  }[]
  readonly says: string
  /** Of runs with such a leg limitation index, how many the runner called legs; null below 30 answers. */
  readonly calibration: readonly CalibrationStep[] | null
  /** Own weights of the signs; null below 100 answers, or where too few runs had signs to weigh. */
  readonly refit: Refit | null
}

export interface CalibrationStep {
  readonly low: number
  readonly high: number
  readonly n: number
  readonly legs: number
  /** Mean index of these runs; null where there are none. */
  readonly mean: number | null
}

/**
 * Simulated runs were answered by nobody, and ignored ones count nowhere.
 *
 * @param kept oldest first
 * @param profile with the weights that the runner has chosen
 */
export function agreementOf(kept: Iterable<KeptPast>, { evidenceWeights }: Profile = {}): Agreement {
  const answered: Answered[] = []
  for (const { summary, past } of kept) {
    const { stoppedBy: said, ignored, simulated } = summary
    if (said === null || ignored || simulated) continue
    // Judged before verdicts without the runner's word were kept: until it is made again there is none.
    const { limiter = null, index = null, signs } = past?.unaided ?? {}
    answered.push({ said, limiter, index, signs })
  }
  const weighed = answered.flatMap(({ said, index, signs }): Weighed[] =>
    index === null || signs === undefined ? [] : [{ legs: meansLegs(said), index, signs }],
  )
  return {
    n: answered.length,
    table: tableOf(answered),
    says: [sentence(answered), evidenceWeights ? ownWeights : weights].join(' '),
    calibration: answered.length >= agreementSettings.forCalibration ? calibrationOf(answered) : null,
    refit: refitOf(answered.length, weighed, evidenceWeights?.value),
  }
}

interface Answered {
  readonly said: StoppedBy
  readonly limiter: Limiter | null
  readonly index: number | null
  readonly signs: Weighed['signs'] | undefined
}

function tableOf(answered: readonly Answered[]): Agreement['table'] {
  const columns: readonly (Limiter | null)[] = [...limiters, null]
  return stoppedByWords.flatMap((said) =>
    columns
      .map((limiter) => ({
        said,
        limiter,
        n: answered.filter((one) => one.said === said && one.limiter === limiter).length,
      }))
      .filter(({ n }) => n > 0),
  )
}

function sentence(answered: readonly Answered[]): string {
  if (answered.length === 0) return 'You have not said yet what gave out first on any run.'
  const judged = answered.filter(({ limiter }) => limiter !== null && limiter !== 'cannot-tell')
  const silent = answered.length - judged.length
  const rest = silent > 0 ? ` On ${silent} it could not tell.` : ''
  if (judged.length === 0) return `You answered ${counted(answered.length)}.${rest}`
  const agreed = judged.filter(({ said, limiter }) => meansLegs(said) === (limiter === 'legs')).length
  const [low, high] = shareInterval(agreed, judged.length, agreementSettings.intervalZ)
  return `You answered ${counted(answered.length)}. Whether it was the legs, the verdict without your word agreed with you on ${agreed} of ${judged.length} (${percent(agreed / judged.length)} %, 80 % interval ${percent(low)} to ${percent(high)}).${rest}`
}

const weights =
  'How the signs are weighed is the same for every runner: you have not taken weights of your own.'
const ownWeights =
  'Runs are judged with weights of your own; here they were judged with those for every runner, for your answers are what yours were fitted to.'

/** `both` names the legs too. */
const meansLegs = (said: StoppedBy) => said === 'legs' || said === 'both'

function calibrationOf(answered: readonly Answered[]): CalibrationStep[] {
  const { steps } = agreementSettings
  const width = 100 / steps
  return Array.from({ length: steps }, (_, k) => {
    const [low, high] = [k * width, (k + 1) * width]
    const within = answered.filter(
      ({ index }) => index !== null && index >= low && (index < high || k === steps - 1),
    )
    return {
      low,
      high,
      n: within.length,
      legs: within.filter(({ said }) => meansLegs(said)).length,
      mean: within.length === 0 ? null : mean(within.map(({ index }) => index ?? NaN)),
    }
  })
}

const counted = (n: number) => `${n} ${n === 1 ? 'run' : 'runs'}`
const percent = (share: number) => Math.round(100 * share)
