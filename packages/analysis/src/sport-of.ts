import { type Assumption, answer, type Recording, type Result, refuse } from '@freshlegs/domain'

/** Refuses what says it is another sport, unless told to judge it all the same; says so where it does not say. */
export function sportOf(
  { sport, subSport }: Recording,
  anySport: boolean,
): Result<{ readonly assumed: readonly Assumption[] }> {
  if (sport === 'running') return answer({ assumed: [] })
  const said = subSport && subSport !== sport ? `${sport} (${subSport})` : sport
  if (sport !== 'unknown' && !anySport)
    return refuse({ code: 'recording.not-running', detail: `the recording says it is ${said}` })
  return answer({
    assumed: [
      {
        name: 'sport',
        value: 'running',
        unit: null,
        because:
          sport === 'unknown'
            ? 'The file does not say what sport it is'
            : `Judged as a run as asked; it says ${said}`,
      },
    ],
  })
}
