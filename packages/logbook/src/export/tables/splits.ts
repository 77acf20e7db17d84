import type { Report } from '@freshlegs/domain'
import type { Table } from '../table.ts'

export interface SplitOfRun {
  readonly runId: string
  readonly split: Report['splits'][number]
}

/** Kilometres as we measure them. */
export const splitsTable: Table<SplitOfRun> = {
  name: 'splits',
  means: 'A row for each kilometre. The last one of a run may be shorter.',
  columns: [
    { name: 'runId', type: 'text', unit: '', means: 'The run it is of', of: ({ runId }) => runId },
    { name: 'km', type: 'integer', unit: '', means: 'Which kilometre, from 1', of: ({ split }) => split.km },
    {
      name: 'timeS',
      type: 'number',
      unit: 's',
      means: 'Time it took, pauses left out',
      of: ({ split }) => split.timeS,
    },
    {
      name: 'elapsedS',
      type: 'number',
      unit: 's',
      means: 'Since the start at its end, pauses included',
      of: ({ split }) => split.elapsedS,
    },
    { name: 'distanceM', type: 'number', unit: 'm', means: 'Its length', of: ({ split }) => split.distanceM },
    { name: 'paceSPerKm', type: 'number', unit: 's/km', means: 'Pace', of: ({ split }) => split.paceSPerKm },
    {
      name: 'gradeAdjustedPaceSPerKm',
      type: 'number',
      unit: 's/km',
      means: 'Pace on the flat that costs the same',
      of: ({ split }) => split.gradeAdjustedPaceSPerKm,
    },
    {
      name: 'heartRateBpm',
      type: 'number',
      unit: 'beats a minute',
      means: 'Mean heart rate',
      of: ({ split }) => split.heartRateBpm,
    },
    {
      name: 'cadenceSpm',
      type: 'number',
      unit: 'steps a minute',
      means: 'Mean cadence, both feet',
      of: ({ split }) => split.cadenceSpm,
    },
    {
      name: 'groundContactS',
      type: 'number',
      unit: 's',
      means: 'Mean ground contact time',
      of: ({ split }) => split.groundContactS,
    },
    {
      name: 'gctResidualPercent',
      type: 'number',
      unit: '%',
      means: 'Ground contact longer than when fresh at that speed',
      of: ({ split }) => split.gctResidualPercent,
    },
    { name: 'ascentM', type: 'number', unit: 'm', means: 'Climbed in it', of: ({ split }) => split.ascentM },
    {
      name: 'descentM',
      type: 'number',
      unit: 'm',
      means: 'Descended in it',
      of: ({ split }) => split.descentM,
    },
  ],
}
