import { cruise } from 'dependency-cruiser'
import type { Place } from './places.ts'
import { rulesOf } from './rules.ts'

/** What the fence saw in a tree, and what it does not allow there. */
export interface Inspection {
  /** Modules seen, by folder of place. */
  readonly modules: Readonly<Record<string, number>>
  /** Imports that lead from one place to another. Were there none, the resolver would be blind. */
  readonly crossings: number
  readonly violations: readonly Violation[]
  readonly rules: number
}

export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly comment: string
}

/** Reads every module of the given places below `root` and holds it against the table. */
export async function inspect(root: string, places: readonly Place[]): Promise<Inspection> {
  const rules = rulesOf(root, places)
  const { output } = await cruise(
    places.map(({ folder }) => folder),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      // Types count: an arrow that is only a type still points somewhere.
      tsPreCompilationDeps: true,
      combinedDependencies: true,
      doNotFollow: { path: 'node_modules' },
      // What is built is not ours to judge; what starts an app in a checkout runs before there are packages.
      exclude: { path: '(?:^|/)dist/|^apps/[^/]+/bin/' },
      // Without these, imports of packages whose exports are .ts files resolve to nothing and every rule is green.
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
        extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.css'],
      },
    },
    // One process inspects several trees in the fence's own test.
    { bustTheCache: true },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text')

  const placeOf = (path: string) => places.find(({ folder }) => path.startsWith(`${folder}/`))?.folder
  const modules = Object.fromEntries(places.map(({ folder }) => [folder, 0]))
  let crossings = 0
  for (const { source, dependencies } of output.modules) {
    const place = placeOf(source)
    if (place === undefined) continue
    modules[place] = (modules[place] ?? 0) + 1
    for (const { resolved } of dependencies) {
      const target = placeOf(resolved)
      if (target !== undefined && target !== place) crossings++
    }
  }
  const comments = new Map(rules.map(({ name, comment }) => [name, comment]))
  const violations = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    comment: comments.get(rule.name) ?? '',
  }))
  return { modules, crossings, violations, rules: rules.length }
}
