import type { ImportProgress } from '../api/schemas.ts'

/** An import that has just begun. */
export const anImport: ImportProgress = {
  id: '0194c2a0-import',
  name: 'strava',
  state: 'running',
  startedAt: '2026-11-24T10:00:00Z',
  done: 0,
  of: null,
  share: null,
  perSecond: null,
  leftS: null,
  now: null,
  problem: null,
  simulated: false,
  canRetry: false,
  outcome: {
    schema: 'freshlegs/import@1',
    files: 0,
    imported: 0,
    duplicates: 0,
    linked: 0,
    skipped: {},
    failed: [],
    elapsedS: 0,
  },
}
