import { quantileInPlace } from '@freshlegs/science'
import type { ReadBins } from './read-bins.ts'
import type { Range, VerdictSettings } from './settings/index.ts'

/**
 * Minutes of moving time: groups of six bins (verdict sheet 2.2). Equally long columns; NaN is unknown.
 * The sheet's letters are given beside.
 */
export interface Epochs {
  readonly count: number
  /** First bin of the epoch. */
  readonly bin: Int32Array
  /** All moving distance over the epoch, walking included (va). */
  readonly speedMps: Float64Array
  /** The same, grade-adjusted (vga). */
  readonly gradeAdjustedMps: Float64Array
  /** Mean over the running bins alone (v); NaN where fewer than three ran. */
  readonly runningMps: Float64Array
  /** The same, grade-adjusted (vg). */
  readonly runningGradeAdjustedMps: Float64Array
  /** Mean demand on the heart (vl). */
  readonly demandMps: Float64Array
  /** Mean grade (g); an unknown grade counts as flat. */
  readonly gradeRatio: Float64Array
  /** Share of bins walked (walk). */
  readonly walkRatio: Float64Array
  /** Medians: heart rate of all bins, the stride of running bins. */
  readonly heartRateBpm: Float64Array
  readonly cadenceSpm: Float64Array
  readonly groundContactS: Float64Array
  readonly stanceBalanceRatio: Float64Array
}

/**
 * The epochs when the first `phase` bins are left out. An incomplete last group is dropped, and so are epochs in
 * which hardly anything moved; pauses do not split.
 */
export function epochsOf(read: ReadBins, phase: number, settings: VerdictSettings): Epochs {
  const { bins: size, fewestBins, slowestMps } = settings.epochs
  const groups = Math.max(0, Math.floor((read.count - phase) / size))
  const starts = new Int32Array(groups)
  let count = 0
  for (let group = 0; group < groups; group++) {
    const from = phase + group * size
    if (sumOf(read.speedMps, from, size) / size > slowestMps) starts[count++] = from
  }
  const bin = starts.subarray(0, count)
  const scratch = new Float64Array(size)

  const mean = (column: ArrayLike<number>) => ofEach(bin, (from) => sumOf(column, from, size) / size)
  const meanRunning = (column: Float64Array) =>
    ofEach(bin, (from) => {
      let sum = 0
      let ran = 0
      for (let i = from; i < from + size; i++)
        if (read.walking[i] === 0) {
          sum += column[i]!
          ran++
        }
      return ran < fewestBins ? Number.NaN : sum / ran
    })
  const middle = (column: Float64Array, whileWalking: boolean, believable?: Range) =>
    ofEach(bin, (from) => {
      let known = 0
      for (let i = from; i < from + size; i++)
        if (!Number.isNaN(column[i]!) && (whileWalking || read.walking[i] === 0))
          scratch[known++] = column[i]!
      if (known < fewestBins) return Number.NaN
      const value = quantileInPlace(scratch.subarray(0, known), 0.5)
      return believable && (value < believable[0] || value > believable[1]) ? Number.NaN : value
    })

  return {
    count,
    bin,
    speedMps: mean(read.speedMps),
    gradeAdjustedMps: mean(read.gradeAdjustedMps),
    runningMps: meanRunning(read.speedMps),
    runningGradeAdjustedMps: meanRunning(read.gradeAdjustedMps),
    demandMps: mean(read.demandMps),
    gradeRatio: mean(read.gradeRatio.map((grade) => (Number.isNaN(grade) ? 0 : grade))),
    walkRatio: mean(read.walking),
    heartRateBpm: middle(read.heartRateBpm, true),
    cadenceSpm: middle(read.cadenceSpm, false, settings.epochs.cadenceSpm),
    groundContactS: middle(read.groundContactS, false, settings.epochs.groundContactS),
    stanceBalanceRatio: middle(read.stanceBalanceRatio, false),
  }
}

/** A plain loop: these are made for every phase, thousands of times in a run. */
function ofEach(bins: Int32Array, value: (from: number) => number): Float64Array {
  const column = new Float64Array(bins.length)
  for (let i = 0; i < bins.length; i++) column[i] = value(bins[i]!)
  return column
}

function sumOf(column: ArrayLike<number>, from: number, size: number): number {
  let sum = 0
  for (let i = from; i < from + size; i++) sum += column[i]!
  return sum
}
