import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markdownTable } from '../markdown-table.ts'
import { plantedFit } from './recordings-of.ts'
import { sideBySide } from './side-by-side.ts'

const program = fileURLToPath(new URL('../../../apps/cli/bin/freshlegs.mjs', import.meta.url))

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
  // The process says its own peak as it ends.
  const tell = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'
  const { stderr } = spawnSync(process.execPath, ['--import', tell, program, 'explain', '--json', many], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return (Number(stderr.trim().split('\n').at(-1)) / 1024).toFixed(0)
}
