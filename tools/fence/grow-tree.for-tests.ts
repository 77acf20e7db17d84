import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nameOf, type Place } from './places.ts'

/** File contents by path from the root. */
export type Tree = Record<string, string>

/**
 * A small tree that keeps every rule of the table, for the fence's own test. Each list in it has a file, a folder,
 * and a folder that says it composes the other.
 */
export function cleanTree(places: readonly Place[]): Tree {
  const tree: Tree = {
    'package.json': JSON.stringify({ type: 'module', workspaces: places.map(({ folder }) => folder) }),
  }
  for (const name of ['undeclared', 'dev-tool']) {
    tree[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: 'index.js' })
    tree[`node_modules/${name}/index.js`] = ''
  }
  for (const place of places) {
    const imports = [...place.mayImport, ...(place.demo ? ['synthetic'] : [])]
    const importsOf = place.mayImport.map((name) =>
      importOf(place.contractOnly?.includes(name) ? `${name}/contract` : name),
    )
    tree[`${place.folder}/package.json`] = manifest(place, imports)
    tree[`${place.folder}/src/index.ts`] = `${importsOf.join('\n')}\nexport {}\n`
    tree[`${place.folder}/src/contract.ts`] = 'export {}\n'
    tree[`${place.folder}/src/index.test.ts`] = "import 'node:fs'\nimport './index.ts'\nimport 'dev-tool'\n"
    if (place.demo) tree[`${place.folder}/${place.demo}/runner.ts`] = importOf('synthetic')
    for (const list of place.lists ?? []) {
      const folder = dirname(`${place.folder}/${list}`)
      tree[`${place.folder}/${list}`] = [
        ...(list === 'src/index.ts' ? importsOf : []),
        "import type { Contract } from './contract.ts'",
        "import { a } from './a.ts'",
        "import { b } from './b/b.ts'",
        "import { ab } from './ab/ab.ts'",
        'export const list: Contract[] = [a, b, ab]',
      ].join('\n')
      tree[`${folder}/contract.ts`] = 'export type Contract = number\n'
      tree[`${folder}/a.ts`] = "import type { Contract } from './contract.ts'\nexport const a: Contract = 1\n"
      tree[`${folder}/a.test.ts`] = "import './a.ts'\nimport './b/b.ts'\n"
      tree[`${folder}/b/b.ts`] = "import './own.ts'\nexport const b = 1\n"
      tree[`${folder}/b/own.ts`] = 'export {}\n'
      tree[`${folder}/ab/card.ts`] = "export const card = { composes: ['b'] }\n"
      tree[`${folder}/ab/ab.ts`] = "import './card.ts'\nimport '../b/b.ts'\nexport const ab = 1\n"
    }
  }
  return tree
}

export const importOf = (name: string): string => `import '@freshlegs/${name}'`

export const manifest = (place: Place, mayImport: readonly string[]): string =>
  JSON.stringify({
    name: `@freshlegs/${nameOf(place)}`,
    type: 'module',
    exports: { '.': './src/index.ts', './contract': './src/contract.ts' },
    dependencies: Object.fromEntries(mayImport.map((name) => [`@freshlegs/${name}`, '*'])),
    devDependencies: { 'dev-tool': '*' },
  })

/** Writes the tree below `root`, its places linked into `node_modules` as npm does. */
export function plant(root: string, tree: Tree, places: readonly Place[]): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  mkdirSync(join(root, 'node_modules/@freshlegs'), { recursive: true })
  for (const place of places) {
    symlinkSync(join(root, place.folder), join(root, 'node_modules/@freshlegs', nameOf(place)), 'junction')
  }
}
