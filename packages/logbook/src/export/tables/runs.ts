import type { KeptRun } from '@freshlegs/store/contract'
import type { Column, Table } from '../table.ts'

/** A row a recording, those that stand back for another one of the same outing among them. */
export const runsTable: Table<KeptRun> = {
  name: 'runs',
  means:
    'A row for each recording. Where `mainId` is set, another recording of the same outing counts in its place.',
  columns: [
    column(
      'id',
      'text',
      '',
      'Same file, same id: 16 digits of its SHA-256, a dash, the session',
      ({ summary }) => summary.id,
    ),
    column('mainId', 'text', '', 'The recording that counts in its place', ({ mainId }) => mainId),
    column('name', 'text', '', 'As you or the service called it', ({ summary }) => summary.name),
    column('startedAt', 'time', '', 'When it began', ({ summary: { startedAt } }) =>
      startedAt === null ? null : Date.parse(startedAt),
    ),
    column('utcOffsetS', 'number', 's', 'Local time minus UTC', ({ summary }) => summary.utcOffsetS),
    column('sport', 'text', '', 'What the recording says it is', ({ summary }) => summary.sport),
    column('subSport', 'text', '', 'and more closely', ({ summary }) => summary.subSport),
    column('distanceM', 'number', 'm', 'Distance', ({ summary }) => summary.distanceM),
    column('elapsedS', 'number', 's', 'Duration, pauses included', ({ summary }) => summary.elapsedS),
    column('movingS', 'number', 's', 'Time in which you moved', ({ summary }) => summary.movingS),
    column('ascentM', 'number', 'm', 'Climbed', ({ summary }) => summary.ascentM),
    column('descentM', 'number', 'm', 'Descended', ({ summary }) => summary.descentM),
    column(
      'heartRateBpm',
      'number',
      'beats a minute',
      'Mean over the moving time, where it can be trusted',
      ({ summary }) => summary.heartRateBpm,
    ),
    column(
      'heartRateTopBpm',
      'number',
      'beats a minute',
      '99th percentile, where it is good',
      ({ summary }) => summary.heartRateTopBpm,
    ),
    column('gear', 'text', '', 'Shoes', ({ summary }) => summary.gear),
    column('notes', 'text', '', 'What you wrote', ({ notes }) => notes),
    column('race', 'boolean', '', 'You, or the service, called it a race', ({ summary }) => summary.race),
    column(
      'stoppedBy',
      'text',
      '',
      'What gave out first, in your own word',
      ({ summary }) => summary.stoppedBy,
    ),
    column('ignored', 'boolean', '', 'You left it out of every figure', ({ summary }) => summary.ignored),
    column(
      'heartRateIgnored',
      'boolean',
      '',
      'You left out its heart rate',
      ({ summary }) => summary.heartRateIgnored,
    ),
    column('simulated', 'boolean', '', 'Nobody ran it', ({ summary }) => summary.simulated),
    column(
      'deletedAt',
      'time',
      '',
      'When you deleted it; it can be brought back for a while',
      ({ deletedAtMs }) => deletedAtMs,
    ),
    column(
      'limiter',
      'text',
      '',
      'What gave out: legs, heart-lungs, paced-so, no-fade, cannot-tell',
      ({ summary }) => summary.limiter,
    ),
    column('says', 'text', '', 'The verdict in a sentence', ({ report }) => report?.verdict.says ?? null),
    column('index', 'number', '0 to 100', 'How much speaks for the legs', ({ summary }) => summary.index),
    column(
      'fadePercent',
      'number',
      '%',
      'Speed lost late on, hills allowed for',
      ({ summary }) => summary.fadePercent,
    ),
    column(
      'onsetS',
      'number',
      's',
      'When the fade began, since the start, pauses included',
      ({ summary }) => summary.onsetS,
    ),
    column('onsetDistanceM', 'number', 'm', 'and where', ({ summary }) => summary.onsetDistanceM),
    column(
      'decoupling',
      'number',
      'ratio',
      'Heart beats a metre late on, against early on',
      ({ summary }) => summary.decoupling,
    ),
    column(
      'heartRateShare',
      'number',
      'ratio',
      'How much of that is heart rate; the rest is speed',
      ({ summary }) => summary.heartRateShare,
    ),
    column(
      'problem',
      'text',
      '',
      'Why it could not be judged: a code of docs/problems.md',
      ({ problem }) => problem?.code ?? null,
    ),
    column('device', 'text', '', 'What recorded it', ({ report }) => report?.recording.device ?? null),
    column(
      'engine',
      'text',
      '',
      'Version of the engine that judged it',
      ({ report }) => report?.engine ?? null,
    ),
    column('fileSha256', 'text', '', 'Of the original file', ({ file }) => file.sha256),
    column('fileName', 'text', '', 'As it was called where it came from', ({ file }) => file.name),
    column('fileFormat', 'text', '', 'What it is', ({ file }) => file.format),
    column('session', 'integer', '', 'Which session of the file, from 0', ({ session }) => session),
  ],
}

function column(
  name: string,
  type: Column<KeptRun>['type'],
  unit: string,
  means: string,
  of: (run: KeptRun) => ReturnType<Column<KeptRun>['of']>,
): Column<KeptRun> {
  return { name, type, unit, means, of }
}
