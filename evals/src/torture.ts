import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { putSections } from './benchmarks-page.ts'
import { markdownTable } from './markdown-table.ts'
import type { Endured } from './torture/endured.ts'

// npm run torture -- [ROUNDS]: the tests of `torture/`, with many more kills than `npm test` has time for. From 100
// rounds on, what was gone through is written into docs/benchmarks.md.

const [rounds = '100'] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(rounds)) throw new Error(`how many rounds? A whole number, not '${rounds}'`)
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'freshlegs torture '))
try {
  const report = join(folder, 'report')
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project=integration', 'evals/src/torture/'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FRESHLEGS_TORTURE_ROUNDS: rounds, FRESHLEGS_TORTURE_REPORT: report },
    },
  )
  if (status === 0 && Number(rounds) >= 100)
    putSections([{ title: 'Killed at any moment', text: tableOf(readFileSync(report, 'utf8')) }])
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tableOf(report: string): string {
  const stores = report
    .trim()
    .split('\n')
    .map((line): Endured & { readonly name: string } => JSON.parse(line))
  return `Programs killed (SIGKILL) while they open a store, import, take uploads, edit, judge again and back up, alone and all at once. After each, all that they had been promised is looked for: every recording byte for byte, every edit, every report, every backup restored, the database checked; and from time to time the import is run again, to its end, with what was kept made unreadable.

${markdownTable(
  ['store', 'kills', 'recordings', 'uploads', 'edits', 'judged again', 'backups', 'kept in the end', 'lost'],
  stores.map(({ name, killed, promised, kept, faults }) => [
    name,
    killed,
    promised.recordings,
    promised.uploads,
    promised.edits,
    promised.reports,
    promised.backups,
    kept,
    faults.length,
  ]),
)}

A disk that fills up in the middle, and one that may not be written to, are tried in the same run: refused with \`store.full\` and \`store.unavailable\`, nothing acknowledged is lost, and it goes on once there is room.`
}
