import { createHash } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import type { Report } from '@freshlegs/domain'
import type { Judged, JudgedPast, NewFile, NewRun, RunFacts } from './store.ts'

/** A file with one run, of which a test says only what matters to it. */
export function newFile({
  name,
  run = {},
  facts = {},
  look = {},
}: {
  /** Another name, other bytes. */
  readonly name: string
  readonly run?: Partial<Omit<NewRun, 'judged'>>
  readonly facts?: Partial<RunFacts>
  readonly look?: Partial<NewFile['look']>
}): NewFile {
  const bytes = new TextEncoder().encode(`original ${name}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    original: {
      sha256,
      name: `${name}.fit`,
      format: 'fit',
      sizeBytes: bytes.length,
      packed: new Uint8Array(zstdCompressSync(bytes)),
      keptAtMs: 1_700_000_000_000,
    },
    runs: [
      {
        id: `${sha256.slice(0, 16)}-0`,
        session: 0,
        startedAtMs: 1_750_000_000_000,
        about: {},
        simulated: false,
        columns: new Uint8Array(zstdCompressSync(new TextEncoder().encode(`columns ${name}`))),
        laps: [],
        judged: judged({ facts }),
        richness: 1,
        mainId: null,
        lesserIds: [],
        ...run,
      },
    ],
    look: {
      sourceKey: `folder\t${name}.fit`,
      fingerprint: 'first',
      outcome: 'imported',
      problem: null,
      atMs: 1_700_000_000_000,
      ...look,
    },
  }
}

export const idOf = ({ runs }: NewFile): string => runs[0]?.id ?? ''

export const judged = ({
  basis = 'basis 1',
  facts = {},
  past = plainPast,
}: {
  readonly basis?: string
  readonly facts?: Partial<RunFacts>
  readonly past?: JudgedPast | null
}): Judged => ({
  basis,
  report: report(basis),
  problem: null,
  facts: { ...plainFacts, ...facts },
  past,
})

export const plainPast: JudgedPast = {
  figures: { steadySpeedMps: 3.1, legLoad: 0.9 },
  structured: false,
  onsetMovingS: null,
  onsetIntervalS: null,
  unaided: { limiter: 'no-fade', index: 12 },
  effortCr10: 3,
  feelRatio: null,
}

/** The store does not look into reports, but for engine and settings. */
const report = (settings: string): Report => ({
  schema: 'freshlegs/report@1',
  engine: '0.2.0',
  settings,
  recording: {
    sha256: null,
    session: 0,
    format: 'fit',
    sport: 'running',
    subSport: null,
    startedAt: null,
    utcOffsetS: null,
    elapsedS: null,
    movingS: null,
    distanceM: null,
    ascentM: null,
    descentM: null,
    device: null,
    channels: [],
    warnings: [],
  },
  trust: {},
  repairs: [],
  verdict: {
    limiter: 'no-fade',
    says: 'Ihre Läufe hielten – “bis zum Schluß”',
    sure: 'likely',
    because: [],
    signs: null,
    answers: null,
    index: null,
    indexInterval: null,
    coverage: 0,
    also: [],
    runnerSaid: null,
    missing: [],
    wouldChange: '',
    assumed: [],
  },
  onset: null,
  fade: { percent: null, rawPercent: null, runningPercent: null },
  durability: {
    decoupling: null,
    heartRateShare: null,
    decoupledFromM: null,
    paHrPercent: null,
    refused: null,
  },
  bill: { path: null, unevenSpeed: null },
  splits: [],
  mileSplits: [],
})

const plainFacts: RunFacts = {
  startedAt: '2025-06-15T15:06:40Z',
  utcOffsetS: 7200,
  sport: 'running',
  subSport: 'trail',
  distanceM: 10_000,
  elapsedS: 3_100,
  movingS: 3_000,
  ascentM: 120,
  descentM: 118.5,
  heartRateBpm: 151.2,
  heartRateTopBpm: 171,
  limiter: 'no-fade',
  index: 12,
  fadePercent: 0.4,
  onsetS: null,
  onsetDistanceM: null,
  decoupling: 1.02,
  heartRateShare: 0.6,
  route: { latitudeDeg: [47.1, 47.2], longitudeDeg: [8.1, 8.2] },
}
