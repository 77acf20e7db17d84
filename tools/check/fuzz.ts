import { spawnSync } from 'node:child_process'
import { root } from '../tree/root.ts'

// `npm run fuzz -- [RUNS]`: the tests named `x.fuzz.test.ts`, with many more inputs than `npm test` gives them.
const [runs = '100000'] = process.argv.slice(2)
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', '.fuzz.test.'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FRESHLEGS_FUZZ_RUNS: runs },
  },
)
process.exitCode = status ?? 1
