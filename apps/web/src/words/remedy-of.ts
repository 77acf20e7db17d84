import { type ProblemCode, problems } from '@freshlegs/domain'

/** What the runner can do about a refusal on the page, where there are no options of a command line. */
export const remedyOf = (code: ProblemCode): string =>
  here[code] ?? problems.find((problem) => problem.code === code)?.remedy ?? ''

const here: { readonly [Code in ProblemCode]?: string } = {
  'recording.not-running': 'If it was a run after all, press “Import other sports too”.',
  'format.too-large': 'Check that it is a single recording: no watch writes as much of one run.',
  'store.not-empty': 'Move the old data folder away first.',
}
