import type { Lap } from '@freshlegs/domain'
import type { Table } from '../table.ts'

export interface LapOfRun {
  readonly runId: string
  /** From 1. */
  readonly number: number
  readonly lap: Lap
}

/** Laps as the device made them. */
export const lapsTable: Table<LapOfRun> = {
  name: 'laps',
  means: 'A row for each lap, as the device made it.',
  columns: [
    { name: 'runId', type: 'text', unit: '', means: 'The run it is of', of: ({ runId }) => runId },
    { name: 'lap', type: 'integer', unit: '', means: 'Which lap, from 1', of: ({ number }) => number },
    {
      name: 'fromS',
      type: 'number',
      unit: 's',
      means: 'Its beginning, since the start of the run',
      of: ({ lap }) => lap.fromS,
    },
    { name: 'toS', type: 'number', unit: 's', means: 'Its end', of: ({ lap }) => lap.toS },
    { name: 'distanceM', type: 'number', unit: 'm', means: 'Its length', of: ({ lap }) => lap.distanceM },
    {
      name: 'by',
      type: 'text',
      unit: '',
      means: 'What ended it: hand, distance, time, position, session-end',
      of: ({ lap }) => lap.by,
    },
    {
      name: 'intensity',
      type: 'text',
      unit: '',
      means: 'As the workout has it',
      of: ({ lap }) => lap.intensity ?? null,
    },
  ],
}
