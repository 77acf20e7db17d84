import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Bins } from './bins.ts'
import { judge } from './judge.ts'
import { defaultSettings, sheetSettings, type VerdictSettings } from './settings/index.ts'

const shared = process.env.FRESHLEGS_SHARED ?? resolve(import.meta.dirname, '../../../../../shared')
const path = resolve(shared, 'data/labelled-runs/runs.jsonl')

interface LabelledRun {
  readonly set: 'A' | 'B'
  readonly acceptable: readonly string[]
  readonly distanceM: number
  readonly heartRateMaxBpm: number | null
  readonly bins: Readonly<Record<string, readonly (number | null)[]>>
}

describe.skipIf(!existsSync(path))('the labelled runs (skipped where the shared data is absent)', () => {
  const runs = () =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line): LabelledRun => JSON.parse(line))

  it('are answered by the model of the sheet exactly as the sheet counts', () => {
    expect(count(runs(), sheetSettings)).toEqual({
      A: { runs: 86, acceptable: 80, falseCauses: 0 },
      B: { runs: 36, acceptable: 31, falseCauses: 1 },
    })
  })

  it('are answered no worse with our improvements, and without a false cause in set A', () => {
    const { A, B } = count(runs(), defaultSettings)
    expect(A.acceptable).toBeGreaterThanOrEqual(80)
    expect(A.falseCauses).toBe(0)
    expect(B.acceptable).toBeGreaterThanOrEqual(31)
  })
})

function count(runs: readonly LabelledRun[], settings: VerdictSettings) {
  const tally = {
    A: { runs: 0, acceptable: 0, falseCauses: 0 },
    B: { runs: 0, acceptable: 0, falseCauses: 0 },
  }
  for (const run of runs) {
    const known = {
      totalDistanceM: run.distanceM,
      ...(run.heartRateMaxBpm && { heartRateMaxBpm: run.heartRateMaxBpm }),
    }
    const { limiter } = judge(binsOf(run), known, settings)
    const row = tally[run.set]
    row.runs++
    if (run.acceptable.includes(limiter)) row.acceptable++
    else if (limiter === 'legs' || limiter === 'heart-lungs') row.falseCauses++
  }
  return tally
}

function binsOf({ bins }: LabelledRun): Bins {
  const column = (name: string, factor = 1) =>
    Float64Array.from(bins[name] ?? [], (value) => (value === null ? Number.NaN : factor * value))
  return {
    distanceM: column('distanceM'),
    elapsedS: column('elapsedS'),
    pausedBeforeS: column('pausedBeforeS'),
    ...(bins.gradeRatio && { gradeRatio: column('gradeRatio') }),
    ...(bins.heartRateBpm && { heartRateBpm: column('heartRateBpm') }),
    ...(bins.cadenceSpm && { cadenceSpm: column('cadenceSpm') }),
    ...(bins.groundContactMs && { groundContactS: column('groundContactMs', 0.001) }),
  }
}
