import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../fence/places.ts'
import { type Outcome, yesOrNo } from './outcome.ts'
import { program } from './program.ts'

/** Type-checks every place on its own, since each has its own idea of what exists, and all tests together. */
export async function types(root: string): Promise<Outcome> {
  const projects = [...places.map(({ folder }) => join(folder, 'tsconfig.json')), 'tsconfig.tests.json']
  const missing = projects.filter((project) => !existsSync(join(root, project)))
  const said = missing.map((project) => `${project} is missing`)
  for (const project of projects) {
    if (missing.includes(project)) continue
    // By this path, because the name `typescript` belongs to the old compiler that the fence reads with.
    const { ok, output } = await program(root, [
      'node_modules/typescript-native/bin/tsc',
      '-p',
      project,
      '--pretty',
      'false',
    ])
    if (!ok) said.push(output)
  }
  return yesOrNo(said.length === 0, `${projects.length} projects`, said.join('\n'))
}
