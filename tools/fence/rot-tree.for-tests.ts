import { dirname } from 'node:path'
import { cleanTree, importOf, manifest, type Tree } from './grow-tree.for-tests.ts'
import { nameOf, type Place } from './places.ts'

/** A clean tree with one file more for each rule, which breaks it. */
export function rottenTree(places: readonly Place[]): { tree: Tree; fileOf: ReadonlyMap<string, string> } {
  const tree = cleanTree(places)
  const fileOf = new Map<string, string>()
  const rot = (rule: string, file: string, content: string) => {
    tree[file] = content
    fileOf.set(rule, file)
  }
  for (const place of places) {
    const name = nameOf(place)
    const src = `${place.folder}/src`
    const [forbidden = '', undeclared = ''] = places
      .map(nameOf)
      .filter((other) => ![name, 'synthetic', ...place.mayImport].includes(other))
    const declared = [...place.mayImport, forbidden, ...(place.demo ? ['synthetic'] : [])]
    tree[`${place.folder}/package.json`] = manifest(place, declared)
    rot(`direction/${name}`, `${src}/direction.ts`, importOf(forbidden))
    rot(`declared/${name}`, `${src}/declared.ts`, importOf(undeclared))
    rot(`declared-in-tests/${name}`, `${src}/declared.test.ts`, importOf(undeclared))
    if (place.pure) rot(`pure/${name}`, `${src}/pure.ts`, "import 'node:fs'")
    if (place.demo) rot(`demo/${name}`, `${src}/demo-outside.ts`, importOf('synthetic'))
    for (const other of place.contractOnly ?? []) {
      rot(`contract/${name}/${other}`, `${src}/past-the-contract-of-${other}.ts`, importOf(other))
    }
    for (const list of place.lists ?? []) {
      const folder = dirname(`${place.folder}/${list}`)
      // Each planted file belongs to the entry whose rule it breaks.
      rot(`strangers/${name}/${list}/a`, `${folder}/a/more.ts`, "import '../b/own.ts'")
      rot(`strangers/${name}/${list}/b`, `${folder}/b/more.ts`, "import '../a.ts'")
      rot(`strangers/${name}/${list}/ab`, `${folder}/ab/more.ts`, "import '../a.ts'")
      rot(`listed/${name}/${list}`, `${folder}/asks-which-one.ts`, "import './a.ts'")
    }
    const neighbour = places.find((other) => other !== place)?.folder
    const up = '../'.repeat(`${neighbour}/src`.split('/').length)
    rot(`doors/${name}`, `${neighbour}/src/past-the-door-of-${name}.ts`, `import '${up}${src}/index.ts'`)
  }
  tree['packages/domain/src/hen.ts'] = "import './egg.ts'"
  rot('no-circles', 'packages/domain/src/egg.ts', "import './hen.ts'")
  rot('no-unresolved', 'packages/domain/src/lost.ts', "import '@freshlegs/domain/src/index.ts'")
  rot('no-undeclared', 'packages/domain/src/undeclared.ts', "import 'undeclared'")
  rot('no-dev-tools', 'packages/domain/src/dev-tool.ts', "import 'dev-tool'")
  rot('no-tests-inside', 'packages/domain/src/imports-a-test.ts', "import './index.test.ts'")
  return { tree, fileOf }
}
