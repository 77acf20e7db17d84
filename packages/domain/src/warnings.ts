/** Every code a warning can carry, and what it means. `docs/problems.md` is made from it. */
export const warnings = [
  {
    code: 'format.truncated',
    means: 'The file ends too early. Everything before the break was read.',
  },
  {
    code: 'format.corrupt',
    means:
      'A stretch of the file makes no sense. What comes before and after it was read where that was possible.',
  },
  {
    code: 'format.checksum',
    means: 'The checksum of the file is wrong or missing. Everything was read; single values may be wrong.',
  },
  {
    code: 'format.trailing-bytes',
    means: 'More bytes follow the end of the recording. They were left alone.',
  },
  {
    code: 'format.unknown-developer-field',
    means: 'An app on the watch wrote a field that it does not describe. It was left out.',
  },
  {
    code: 'time.backwards',
    means: 'The clock jumps back. The samples were kept in the order of the file.',
  },
  {
    code: 'time.missing',
    means: 'Some points carry no time. They were left out.',
  },
  {
    code: 'time.unset',
    means:
      'The clock of the watch was never set. Durations hold; the date is missing or comes from its local time.',
  },
  {
    code: 'cadence.one-foot',
    means: 'The file counts the steps of one foot. They were doubled.',
  },
  {
    code: 'cadence.both-feet',
    means: 'The file counts the steps of both feet where its format says one. They were taken as they are.',
  },
  {
    code: 'sport.unknown',
    means: 'The file does not say which sport it is. It was taken for a run.',
  },
  {
    code: 'sport.other-sessions',
    means: 'The file holds other sports beside the run. They were passed over.',
  },
  {
    code: 'laps.unreadable',
    means: 'Laps could not be read. The recording itself is not touched by that.',
  },
] as const satisfies readonly { code: string; means: string }[]

export type WarningCode = (typeof warnings)[number]['code']
