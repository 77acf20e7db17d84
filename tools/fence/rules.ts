import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import { type Entry, entriesOf } from './entries.ts'
import { declaredPlaces, manifestOf } from './manifest.ts'
import { nameOf, type Place } from './places.ts'

/** The table as rules of dependency-cruiser, with the manifests and lists of the tree below `root`. */
export function rulesOf(root: string, places: readonly Place[]): IRegularForbiddenRuleType[] {
  return [
    ...places.flatMap((place) => [
      ...direction(root, place, places),
      ...(place.pure ? [pure(place)] : []),
      ...(place.demo ? [demoOnly(place, place.demo)] : []),
      ...places
        .filter((other) => place.contractOnly?.includes(nameOf(other)))
        .map((other) => contractOnly(root, place, other)),
      ...(place.lists ?? []).flatMap((list) => strangers(root, place, list)),
      door(place),
    ]),
    ...everywhere,
  ]
}

const test = '\\.(?:test|for-tests)\\.tsx?$|(?:^|/)test/'
const inside = ({ folder }: Place) => `^${folder}/`

/** Only places that the table allows and the manifest declares. */
function direction(root: string, place: Place, places: readonly Place[]): IRegularForbiddenRuleType[] {
  const name = nameOf(place)
  const { dependencies, devDependencies } = manifestOf(root, place)
  const installed = declaredPlaces(places, dependencies)
  const all = [...installed, ...declaredPlaces(places, devDependencies)]
  const otherPlacesThan = (names: readonly string[]) => {
    const allowed = places.filter((other) => names.includes(nameOf(other)))
    return { path: places.map(inside), pathNot: [place, ...allowed].map(inside) }
  }
  return [
    forbid(`direction/${name}`, `${name} may import ${place.mayImport.join(', ') || 'no other place'}`, {
      from: { path: inside(place), pathNot: test },
      // Synthetic runners have a rule of their own where there is a demo.
      to: otherPlacesThan(place.demo ? [...place.mayImport, 'synthetic'] : place.mayImport),
    }),
    forbid(`declared/${name}`, `the package.json of ${name} does not name this place`, {
      from: { path: inside(place), pathNot: test },
      to: otherPlacesThan(installed),
    }),
    forbid(`declared-in-tests/${name}`, `the package.json of ${name} does not name this place`, {
      from: { path: inside(place) },
      to: otherPlacesThan(all),
    }),
  ]
}

const pure = (place: Place) =>
  forbid(`pure/${nameOf(place)}`, `${nameOf(place)} is pure: nothing of Node`, {
    from: { path: inside(place), pathNot: test },
    to: { dependencyTypes: ['core'] },
  })

const demoOnly = (place: Place, demo: string) =>
  forbid(`demo/${nameOf(place)}`, `only ${place.folder}/${demo} and tests may import synthetic runners`, {
    from: { path: inside(place), pathNot: [`^${place.folder}/${demo}/`, test] },
    to: { path: '^packages/synthetic/' },
  })

function contractOnly(root: string, place: Place, other: Place): IRegularForbiddenRuleType {
  const contract = manifestOf(root, other).exports?.['./contract']
  if (contract === undefined) throw new Error(`${other.folder} exports no ./contract`)
  const [name, promised] = [place, other].map(nameOf)
  return forbid(`contract/${name}/${promised}`, `${name} may import @freshlegs/${promised}/contract alone`, {
    from: { path: inside(place), pathNot: test },
    to: { path: inside(other), pathNot: `^${other.folder}/${contract.replace(/^\.\//, '')}$` },
  })
}

/** Entries of one list are strangers to each other and to everybody else. */
function strangers(root: string, place: Place, list: string): IRegularForbiddenRuleType[] {
  const path = `${place.folder}/${list}`
  const entries = entriesOf(root, path)
  const rule = `${nameOf(place)}/${list}`
  const patterns = entries.map((entry) => entry.path)
  return [
    ...entries.map((entry) =>
      forbid(
        `strangers/${rule}/${entry.name}`,
        'no entry of a list knows another, unless it says that it composes it',
        {
          from: { path: entry.path, pathNot: test },
          to: { path: patterns, pathNot: [entry.path, ...composed(entry, entries)] },
        },
      ),
    ),
    forbid(`listed/${rule}`, 'only the list knows its entries; others ask the list', {
      from: {
        path: inside(place),
        pathNot: [...patterns, `^${path}$`, `^${place.folder}/src/index\\.ts$`, test],
      },
      to: { path: patterns },
    }),
  ]
}

const composed = ({ composes }: Entry, entries: readonly Entry[]) =>
  entries.filter(({ name }) => composes.includes(name)).map(({ path }) => path)

/** A neighbour is entered by its package name, which opens only what its `exports` name. */
const door = (place: Place) =>
  forbid(`doors/${nameOf(place)}`, `${nameOf(place)} is imported by the name of its package, not by a path`, {
    from: { pathNot: inside(place) },
    to: { path: inside(place), dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
  })

const everywhere: readonly IRegularForbiddenRuleType[] = [
  forbid('no-circles', 'modules that need each other are one module, or need a third', {
    from: {},
    to: { circular: true },
  }),
  forbid('no-unresolved', 'the import leads nowhere, or past the exports of a package', {
    from: {},
    to: { couldNotResolve: true },
  }),
  forbid('no-undeclared', 'the package is in no package.json of ours', {
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  }),
  forbid('no-dev-tools', 'what runs imports only what gets installed with it', {
    from: { path: '^(?:packages|apps)/[^/]+/src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  }),
  forbid('no-tests-inside', 'nothing but a test imports a test', {
    from: { pathNot: test },
    to: { path: test },
  }),
]

function forbid(
  name: string,
  comment: string,
  { from, to }: Pick<IRegularForbiddenRuleType, 'from' | 'to'>,
): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to }
}
