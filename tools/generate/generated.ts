import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportPage } from './export-page.ts'
import type { Files } from './files.ts'
import { mapInArchitecture } from './map-in-architecture.ts'
import { modelPages } from './model-pages.ts'
import { openApiFiles } from './open-api-files.ts'
import { problemsPage } from './problems-page.ts'
import { schemaFiles } from './schema-files.ts'

/** Every file that is made from something else, as it should be. */
export const generated = async (root: string): Promise<Files> => ({
  ...problemsPage(),
  ...schemaFiles(),
  ...modelPages(),
  ...mapInArchitecture(root),
  ...(await openApiFiles()),
  ...exportPage(),
})

/** Folders that hold generated files and nothing else. */
const folders = ['docs/models', 'docs/schemas']

/** Where the tree differs from what should be there. */
export interface Differences {
  readonly missing: readonly string[]
  readonly stale: readonly string[]
  /** Made from something that is gone. */
  readonly left: readonly string[]
}

export function differences(root: string, files: Files): Differences {
  const paths = Object.keys(files)
  const existing = paths.filter((path) => existsSync(join(root, path)))
  return {
    missing: paths.filter((path) => !existing.includes(path)),
    stale: existing.filter((path) => readFileSync(join(root, path), 'utf8') !== files[path]),
    left: folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
      .filter((path) => !paths.includes(path)),
  }
}
