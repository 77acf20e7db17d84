import { channels, type Recording } from '@freshlegs/domain'
import type { Table } from '../table.ts'

export interface SampleOfRun {
  readonly runId: string
  readonly recording: Recording
  /** Which sample, from 0. */
  readonly at: number
}

/** Samples as they were recorded, before any repair. Every channel is there in every run, so that files fit together. */
export const samplesTable: Table<SampleOfRun> = {
  name: 'samples',
  means: 'A row for each sample of a run, as it was recorded, before any repair. A file for each run.',
  columns: [
    { name: 'runId', type: 'text', unit: '', means: 'The run it is of', of: ({ runId }) => runId },
    {
      name: 'timeS',
      type: 'number',
      unit: 's',
      means: 'Since the start of the run, pauses included',
      of: ({ recording: { track }, at }) => track.timeS[at] ?? null,
    },
    {
      name: 'at',
      type: 'time',
      unit: '',
      means: 'When that was',
      of: ({ recording: { startedAtMs, track }, at }) =>
        Math.round(startedAtMs + 1000 * (track.timeS[at] ?? NaN)),
    },
    ...channels
      .filter(({ id }) => id !== 'rrIntervalS')
      .map(({ id, name, unit }) => ({
        name: id,
        type: 'number' as const,
        unit,
        means: name,
        of: ({ recording: { track }, at }: SampleOfRun) => track.streams[id]?.[at] ?? null,
      })),
  ],
}
