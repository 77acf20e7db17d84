import { type Outcome, yesOrNo } from './outcome.ts'
import { program } from './program.ts'

/** knip: files, exports and dependencies that nothing uses. */
export async function unused(root: string): Promise<Outcome> {
  const { ok, output } = await program(root, ['node_modules/knip/bin/knip.js', '--no-progress'])
  return yesOrNo(ok, '', output)
}
