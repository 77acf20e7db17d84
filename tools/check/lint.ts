import { type Outcome, yesOrNo } from './outcome.ts'
import { program } from './program.ts'

/** Biome: form and habits of the source. */
export async function lint(root: string): Promise<Outcome> {
  const { ok, output } = await program(root, [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--colors=off',
    '--error-on-warnings',
  ])
  return yesOrNo(ok, /Checked \d+ files/.exec(output)?.[0].toLowerCase() ?? '', output)
}
