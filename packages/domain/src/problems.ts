/** Every code a refusal can carry, what it means and what the runner can do. `docs/problems.md` is made from it. */
export const problems = [
  {
    code: 'format.unknown',
    means: 'The file is neither FIT, TCX nor GPX.',
    remedy:
      'Export the activity again as FIT (best), TCX or GPX. The name of the file does not matter, its content does.',
  },
  {
    code: 'format.truncated',
    means: 'The file ends before its first sample could be read.',
    remedy: 'Copy it from the watch or download it again; the copy was probably cut short.',
  },
  {
    code: 'format.corrupt',
    means: 'The file begins like a recording, but nothing in it can be read.',
    remedy: 'Copy it from the watch or download it again.',
  },
  {
    code: 'format.too-large',
    means: 'The file is larger than the limit on input.',
    remedy: 'Check that it is a single recording. The limit is a setting, 64 MiB unless told otherwise.',
  },
  {
    code: 'format.not-an-activity',
    means: 'The file is sound but holds no recording: a route, a course, a workout, settings or waypoints.',
    remedy: 'Give the recording of the run itself.',
  },
  {
    code: 'recording.not-running',
    means: 'The recording says it is another sport.',
    remedy: 'If it was a run after all, use --any-sport.',
  },
  {
    code: 'recording.no-time',
    means: 'The points carry no times, so nothing can be said about pace.',
    remedy: 'Export it again with times; planned routes have none.',
  },
  {
    code: 'input.invalid',
    means: 'An option or an input document is not what it should be.',
    remedy: 'The detail says what was expected, and where.',
  },
  {
    code: 'input.unreadable',
    means: 'The file or folder could not be opened.',
    remedy: 'Check the name and the permission to read it.',
  },
] as const satisfies readonly { code: string; means: string; remedy: string }[]

export type ProblemCode = (typeof problems)[number]['code']
