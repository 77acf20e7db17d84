/**
 * The law of the house as one table: which place may import which. Rules and the map in ARCHITECTURE.md are made
 * from it. Arrows point down: a place is listed after everything it may import.
 */
export const places: readonly Place[] = [
  { folder: 'packages/domain', mayImport: [], pure: true, lists: ['src/channels/index.ts'] },
  { folder: 'packages/science', mayImport: [], pure: true, lists: ['src/models.ts'] },
  {
    folder: 'packages/formats',
    mayImport: ['domain'],
    pure: true,
    lists: ['src/formats.ts', 'src/archive/layouts.ts'],
  },
  {
    folder: 'packages/analysis',
    mayImport: ['domain', 'science'],
    pure: true,
    lists: [
      'src/clean/repairs.ts',
      'src/verdict/features/index.ts',
      'src/verdict/circumstances/index.ts',
      'src/verdict/wording/reasons/index.ts',
    ],
  },
  {
    folder: 'packages/synthetic',
    mayImport: ['domain', 'science', 'formats'],
    pure: true,
    lists: ['src/courses/index.ts', 'src/faults/index.ts', 'src/traits/index.ts'],
  },
  {
    folder: 'packages/ledger',
    mayImport: ['domain', 'science'],
    pure: true,
    lists: [
      'src/parts/index.ts',
      'src/parts/legs/index.ts',
      'src/parts/game/index.ts',
      'src/parts/posture/index.ts',
      'src/parts/feet/index.ts',
      'src/parts/fuel/index.ts',
      'src/parts/endurance/index.ts',
      'src/parts/body/index.ts',
      'src/contexts/index.ts',
      'src/interview/questions/index.ts',
    ],
  },
  { folder: 'packages/store', mayImport: ['domain'] },
  { folder: 'packages/intake', mayImport: ['domain', 'formats'] },
  {
    folder: 'packages/logbook',
    mayImport: ['domain', 'science', 'formats', 'analysis', 'ledger', 'store'],
    pure: true,
    contractOnly: ['store'],
    lists: ['src/history/figures/index.ts'],
  },
  { folder: 'packages/api', mayImport: ['domain'], pure: true },
  {
    folder: 'apps/server',
    mayImport: ['domain', 'science', 'formats', 'analysis', 'store', 'intake', 'logbook', 'api'],
    demo: 'src/demo',
  },
  {
    folder: 'apps/cli',
    mayImport: ['domain', 'science', 'formats', 'analysis', 'store', 'intake', 'logbook', 'server'],
  },
  {
    folder: 'apps/web',
    mayImport: ['domain', 'science', 'formats', 'analysis', 'logbook', 'api'],
    lists: ['src/charts/list/index.ts'],
  },
  {
    folder: 'evals',
    mayImport: [
      'domain',
      'science',
      'formats',
      'analysis',
      'ledger',
      'synthetic',
      'store',
      'intake',
      'logbook',
      'server',
      'cli',
    ],
  },
  { folder: 'tools', mayImport: ['domain', 'science', 'api', 'server'] },
]

export interface Place {
  /** From the root of the project. Its last word is the place's name, and `@freshlegs/<name>` its package. */
  readonly folder: string
  /** Names of places. Tests may import any place their manifest declares. */
  readonly mayImport: readonly string[]
  /** Of these it may import `./contract` alone: what is promised, and not what keeps the promise. */
  readonly contractOnly?: readonly string[]
  /** Imports nothing of Node: no clock, chance, disk, network. */
  readonly pure?: true
  /**
   * Lists in it whose entries must not know each other, nor be known to anybody but their list, the place's door
   * and tests: so that one can be added or taken away alone. From the place's folder.
   */
  readonly lists?: readonly string[]
  /** The only folder of it, besides tests, that may import synthetic runners. */
  readonly demo?: string
}

export const nameOf = ({ folder }: Place): string => folder.slice(folder.lastIndexOf('/') + 1)
