import type { ImportRecord } from '../store.ts'

/** An import that is under way, with one run kept and two files of it not. */
export const importRecord = (id: string, startedAtMs = 1): ImportRecord => ({
  id,
  name: 'export_1.zip',
  folder: `incoming/${id}`,
  anySport: false,
  startedAtMs,
  finishedAtMs: null,
  state: 'running',
  outcome: {
    schema: 'freshlegs/import@1',
    files: 3,
    imported: 1,
    duplicates: 0,
    linked: 0,
    skipped: { 'recording.not-running': 1 },
    failed: [{ path: 'a.fit', code: 'format.corrupt', detail: 'x' }],
    elapsedS: 1.5,
  },
})
