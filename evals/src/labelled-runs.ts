import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bins } from '@freshlegs/analysis'
import type { Limiter } from '@freshlegs/domain'
import { sharedFolder } from './shared-folder.ts'

/** A real run, read by eye: what one reader would answer, and what that reader would accept. */
export interface LabelledRun {
  readonly id: string
  /** A was used for tuning, B was labelled before its answers were seen. */
  readonly set: 'A' | 'B'
  readonly person: string
  readonly label: Limiter
  readonly acceptable: readonly Limiter[]
  readonly distanceM: number
  /** From the person's whole history; NaN without heart rate. */
  readonly heartRateMaxBpm: number
  readonly bins: Bins
}

interface Line {
  readonly id: string
  readonly set: 'A' | 'B'
  readonly person: string
  readonly heartRateMaxBpm: number | null
  readonly label: Limiter
  readonly acceptable: readonly Limiter[]
  readonly distanceM: number
  readonly bins: Readonly<Record<string, readonly (number | null)[]>>
}

/** The labelled real runs, or null where the folder with them is absent. */
export function labelledRuns(): readonly LabelledRun[] | null {
  const shared = sharedFolder()
  const file = shared && join(shared, 'data', 'labelled-runs', 'runs.jsonl')
  if (!file || !existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => fromLine(JSON.parse(line)))
}

function fromLine(line: Line): LabelledRun {
  const column = (name: string, factor = 1) => {
    const values = line.bins[name]
    return values && Float64Array.from(values, (value) => (value === null ? NaN : value * factor))
  }
  const optional = {
    gradeRatio: column('gradeRatio'),
    heartRateBpm: column('heartRateBpm'),
    cadenceSpm: column('cadenceSpm'),
    groundContactS: column('groundContactMs', 1e-3),
    powerW: column('powerW'),
  }
  return {
    ...line,
    heartRateMaxBpm: line.heartRateMaxBpm ?? NaN,
    bins: {
      distanceM: column('distanceM') ?? new Float64Array(),
      elapsedS: column('elapsedS') ?? new Float64Array(),
      pausedBeforeS: column('pausedBeforeS') ?? new Float64Array(),
      ...Object.fromEntries(Object.entries(optional).filter(([, values]) => values !== undefined)),
    },
  }
}
