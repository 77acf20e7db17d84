import type { Recording } from '@freshlegs/domain'

/** The runs of a file, and what else it holds. */
export interface RunsOfFile {
  /** Warned of the others, so that they are passed over in silence nowhere. */
  readonly runs: readonly Recording[]
  /** Sessions of other sports. */
  readonly others: readonly Recording[]
}

/** @param anySport takes every session for a run */
export function runsOfFile(recordings: readonly Recording[], anySport: boolean): RunsOfFile {
  const runs = recordings.filter((recording) => anySport || mayBeRun(recording))
  const others = recordings.filter((recording) => !runs.includes(recording))
  return { runs: others.length === 0 ? runs : runs.map((run) => beside(run, others)), others }
}

/** What recordings say they are, each once: `cycling (road), swimming`. */
export const sportNames = (recordings: readonly Recording[]): string =>
  [
    ...new Set(
      recordings.map(({ sport, subSport }) =>
        subSport && subSport !== sport ? `${sport} (${subSport})` : sport,
      ),
    ),
  ].join(', ')

/** A file that does not say what it is may be a run. */
const mayBeRun = ({ sport }: Recording) => sport === 'running' || sport === 'unknown'

const beside = (run: Recording, others: readonly Recording[]): Recording => ({
  ...run,
  warnings: [
    ...run.warnings,
    { code: 'sport.other-sessions', detail: `also in this file: ${sportNames(others)}` },
  ],
})
