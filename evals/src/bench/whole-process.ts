import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from '../markdown-table.ts'
import { program, took } from './program.ts'
import { plantedFit } from './recordings-of.ts'
import { sideBySide } from './side-by-side.ts'

/** The command line as a user meets it: from nothing to the card, and memory over many files. */
export async function wholeProcess(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs-bench-'))
  try {
    const one = join(folder, 'one.fit')
    writeFileSync(one, plantedFit(1))
    const { empty, explain } = await sideBySide(
      { empty: () => node(['-e', '0']), explain: () => node([program, 'explain', one]) },
      7,
    )
    const peaks = [10, 100, 1000].map((count) => [count, peakMebibytes(folder, count)])
    return `${markdownTable(
      ['process', 'ms', 'times an empty Node'],
      [
        ['empty Node', empty.toFixed(0), '1.0'],
        ['freshlegs explain, a 1-hour FIT file', explain.toFixed(0), (explain / empty).toFixed(1)],
      ],
    )}

Peak memory of one \`freshlegs explain --json\` over a folder of half-hour FIT files:

${markdownTable(['files', 'peak MiB'], peaks)}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const node = (words: readonly string[]) => spawnSync(process.execPath, words, { stdio: 'ignore' })

function peakMebibytes(folder: string, count: number): string {
  const many = join(folder, `many-${count}`)
  mkdirSync(many)
  const bytes = plantedFit(0.5)
  for (let i = 0; i < count; i++) writeFileSync(join(many, `${i}.fit`), bytes)
  return took([program, 'explain', '--json', many]).peakMebibytes.toFixed(0)
}
