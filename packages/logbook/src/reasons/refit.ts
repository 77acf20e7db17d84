import { defaultSettings } from '@freshlegs/analysis'
import { logisticRegression, mean, standardDeviation } from '@freshlegs/science'
import { refitSettings } from './settings.ts'

/** Whether the runner's own answers weigh the signs of the verdict better than everybody's weights do. */
export interface Refit {
  /** Answered runs whose signs could be weighed, and on how many of them the runner named the legs. */
  readonly n: number
  readonly legs: number
  readonly weights: readonly {
    readonly sign: string
    readonly name: string
    readonly usual: number
    /** With its 80 % interval; as usual where it was hardly ever measured. */
    readonly own: number
    readonly interval: readonly [number, number]
  }[]
  /** Mean logarithmic loss on runs that were held back, as usual and with own weights: less is better. */
  readonly loss: { readonly usual: number; readonly own: number }
  /** By how much own weights predict better on these, with its standard error; below 0 they are worse. */
  readonly gain: { readonly mean: number; readonly standardError: number }
  /** They may be taken: the gain is larger than its standard error. */
  readonly isBetter: boolean
  /** They are what runs are judged with now. */
  readonly inUse: boolean
  readonly says: string
}

/** A run that was answered, and whose signs could be weighed with everybody's weights. */
export interface Weighed {
  /** The runner named the legs. */
  readonly legs: boolean
  /** Leg figure of the verdict without the runner's word, 0 to 100. */
  readonly index: number
  /** How each sign spoke for legs, in ln of odds. */
  readonly signs: Readonly<Record<string, number>>
}

/**
 * The weights refitted to a runner by penalised logistic regression, each drawn to what is usual; null as long as there
 * are too few answers. They are better when they predict runs that were held back better, by more than its error: five
 * times a fifth of the runs, one after the other in time, is predicted by weights fitted to the rest.
 *
 * @param answers how many runs were answered in all
 * @param weighed in the order of their days
 * @param inUse weights that the runner has chosen
 */
export function refitOf(
  answers: number,
  weighed: readonly Weighed[],
  inUse: Readonly<Record<string, number>> | undefined,
): Refit | null {
  const { leastAnswers, leastWeighed, leastOfEach } = refitSettings
  const legs = weighed.filter((run) => run.legs).length
  if (answers < leastAnswers || weighed.length < leastWeighed) return null
  if (legs < leastOfEach || weighed.length - legs < leastOfEach) return null
  const whole = fit(weighed)
  if (!whole) return null
  const usualLoss = weighed.map((run) => lossOf(run, usually))
  const ownLoss = heldBack(weighed)
  const gains = usualLoss.map((loss, i) => loss - ownLoss[i]!)
  const gain = { mean: mean(gains), standardError: standardDeviation(gains) / Math.sqrt(gains.length - 1) }
  const isBetter = gain.mean > gain.standardError
  const found = {
    n: weighed.length,
    legs,
    weights: signs.map(({ id, name, weight }, k) => {
      const at = (deviations: number) => weight * factorOf(whole.factors[k]! + deviations * whole.errors[k]!)
      return { sign: id, name, usual: weight, own: at(0), interval: [at(-z), at(z)] as const }
    }),
    loss: { usual: mean(usualLoss), own: mean(ownLoss) },
    gain,
    isBetter,
    inUse: inUse !== undefined,
  }
  return { ...found, says: sentence(found) }
}

/** What a sign is called, strongest first. */
const names = {
  hrFollow: 'Heart rate beside the pace',
  hrCeil: 'Heart rate near the threshold',
  gct: 'Time on the ground',
  cad: 'Cadence',
  bal: 'Left and right',
} as const
const { rows } = defaultSettings.verdict.evidence
const ids = ['hrFollow', 'hrCeil', 'gct', 'cad', 'bal'] as const
const signs = ids.map((id) => ({ id, name: names[id], weight: rows[id].weight }))
const { intervalZ: z } = refitSettings

/** Factors on the usual weights: all one. */
const usually = signs.map(() => 1)

/** No sign speaks the other way round, or louder than any was thought to. */
const factorOf = (factor: number) => Math.min(refitSettings.mostFactor, Math.max(0, factor))

/** In ln of odds, as the leg figure has it; never quite sure. */
function oddsOf({ index }: Weighed): number {
  const share = Math.min(0.98, Math.max(0.02, index / 100))
  return Math.log(share / (1 - share))
}

const spoken = ({ signs: said }: Weighed): number[] => signs.map(({ id }) => said[id] ?? 0)

/** Loss of one run, with some factors on the usual weights: they move the odds by what the signs then say more or less. */
function lossOf(run: Weighed, factors: readonly number[]): number {
  const odds = spoken(run).reduce((sum, said, k) => sum + (factors[k]! - 1) * said, oddsOf(run))
  return Math.log1p(Math.exp(run.legs ? -odds : odds))
}

function fit(runs: readonly Weighed[]) {
  const { coefficients, standardErrors } = logisticRegression({
    event: runs.map(({ legs }) => (legs ? 1 : 0)),
    // What the signs say with a factor of one is in the leg figure already.
    offset: runs.map((run) => spoken(run).reduce((odds, said) => odds - said, oddsOf(run))),
    covariates: runs.flatMap(spoken),
    priorMeans: usually,
    theta: refitSettings.priorSd ** -2,
  })
  return coefficients.length === 0
    ? undefined
    : { factors: Array.from(coefficients, factorOf), errors: Array.from(standardErrors) }
}

/** Loss of each run with factors fitted to runs of other times. */
function heldBack(runs: readonly Weighed[]): number[] {
  const { folds } = refitSettings
  const foldOf = (i: number) => Math.floor((i * folds) / runs.length)
  return Array.from({ length: folds }, (_, fold) => {
    const factors = fit(runs.filter((_, i) => foldOf(i) !== fold))?.factors ?? usually
    return runs.filter((_, i) => foldOf(i) === fold).map((run) => lossOf(run, factors))
  }).flat()
}

function sentence({ n, loss, gain, isBetter, inUse }: Omit<Refit, 'says'>): string {
  const figures = `on ${n} runs, each predicted by weights fitted to the others, the loss is ${loss.own.toFixed(2)} instead of ${loss.usual.toFixed(2)} (difference ${gain.mean.toFixed(3)}, standard error ${gain.standardError.toFixed(3)})`
  if (inUse)
    return `Runs are judged with your own weights. ${isBetter ? 'They still predict your answers better' : 'They do not predict your answers better any more'}: ${figures}.`
  return isBetter
    ? `Your own weights predict what you say better than everybody's: ${figures}. You may take them, and take them back.`
    : `Your own weights do not predict what you say clearly better than everybody's: ${figures}. Everybody's stay.`
}
