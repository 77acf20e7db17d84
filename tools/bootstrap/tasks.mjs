/**
 * The npm scripts and the file each one runs, from the root of the project.
 * @type {Readonly<Record<string, string>>}
 */
export const tasks = {
  start: 'tools/start/start.ts',
  test: 'tools/check/test.ts',
  check: 'tools/check/check.ts',
  generate: 'tools/generate/generate.ts',
  bench: 'evals/src/bench.ts',
  evals: 'evals/src/evals.ts',
  fuzz: 'tools/check/fuzz.ts',
  torture: 'evals/src/torture.ts',
}
