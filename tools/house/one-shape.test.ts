import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameOf, places } from '../fence/places.ts'
import { root } from '../tree/root.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const workspace = read('package.json')
const lock = read('package-lock.json')

describe('the table of places', () => {
  it('names every package and app there is, and no other', () => {
    const inTree = ['packages', 'apps'].flatMap((parent) =>
      readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
    )
    expect(places.map(({ folder }) => folder).sort()).toEqual([...inTree, 'evals', 'tools'].sort())
  })
})

describe.each(places)('$folder', (place) => {
  const manifest = read(`${place.folder}/package.json`)

  it('tells its name, version, purpose and licence as the others do', () => {
    expect(manifest).toMatchObject({
      name: `@freshlegs/${nameOf(place)}`,
      version: workspace.version,
      private: true,
      license: 'MIT',
      type: 'module',
    })
    expect(manifest.description).toMatch(/^[A-Z].*[.?]$/)
    expect(Object.keys(manifest).slice(0, 3)).toEqual(['name', 'version', 'description'])
  })

  it('is type-checked with the settings of the house', () => {
    const { extends: base, compilerOptions = {} } = read(`${place.folder}/tsconfig.json`)
    expect(base).toBe(place.folder.includes('/') ? '../../tsconfig.base.json' : '../tsconfig.base.json')
    const looser = Object.entries(compilerOptions).filter(([, value]) => value === false)
    expect(looser).toEqual([])
  })

  it('opens doors only to files that are there', () => {
    for (const file of Object.values<string>(manifest.exports ?? {})) {
      expect(existsSync(join(root, place.folder, file)), file).toBe(true)
    }
  })

  it('is in the lock as it is here', () => {
    const { dependencies = {}, devDependencies = {} } = lock.packages[place.folder]
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies ?? {},
      devDependencies: manifest.devDependencies ?? {},
    })
  })
})

describe.each(places.filter(({ pure }) => pure))('$folder, being pure,', ({ folder }) => {
  it('does not even know the names of clock, disk, network and console', () => {
    const { compilerOptions = {} } = read(`${folder}/tsconfig.json`)
    expect(compilerOptions).not.toHaveProperty('lib')
    expect(compilerOptions).not.toHaveProperty('types')
  })
})

describe('what all pure packages are checked with', () => {
  it('has no library but the language itself', () => {
    expect(read('tsconfig.base.json').compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] })
  })
})
