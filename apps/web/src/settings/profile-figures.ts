import type { Profile } from '../api/schemas.ts'
import { type Measure, measures } from '../words/measure.ts'

/** A number of the profile, as a runner gives it. */
export interface ProfileFigure {
  readonly key: Exclude<keyof Profile, 'sex' | 'evidenceWeights'>
  readonly name: string
  readonly measure: Measure
  /** What can be believed of anybody who runs, in SI. */
  readonly lowest: number
  readonly highest: number
  /** Whether recordings can say anything of it. */
  readonly showsInRuns: boolean
}

const year: Measure = {
  show: (value) => (Number.isNaN(value) ? '' : String(value)),
  unit: () => '',
  shown: (value) => value,
  meant: (figure) => figure,
}

export const profileFigures: readonly ProfileFigure[] = [
  { key: 'birthYear', name: 'Year of birth', measure: year, lowest: 1900, highest: 2030, showsInRuns: false },
  { key: 'massKg', name: 'Body mass', measure: measures.mass, lowest: 25, highest: 250, showsInRuns: false },
  { key: 'heightM', name: 'Height', measure: measures.length, lowest: 1, highest: 2.5, showsInRuns: false },
  {
    key: 'heartRateMaxBpm',
    name: 'Maximum heart rate',
    measure: measures.heartRate,
    lowest: 100,
    highest: 240,
    showsInRuns: true,
  },
  {
    key: 'heartRateRestBpm',
    name: 'Resting heart rate',
    measure: measures.heartRate,
    lowest: 25,
    highest: 120,
    showsInRuns: true,
  },
  {
    key: 'heartRateThresholdBpm',
    name: 'Threshold heart rate',
    measure: measures.heartRate,
    lowest: 80,
    highest: 230,
    showsInRuns: true,
  },
]
