import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fence } from './fence.ts'
import { cleanTree, plant, type Tree } from './grow-tree.for-tests.ts'
import { inspect } from './inspect.ts'
import { nameOf, type Place, places } from './places.ts'
import { rottenTree } from './rot-tree.for-tests.ts'
import { rulesOf } from './rules.ts'

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true })
})

function planted(tree: Tree, table: readonly Place[] = places): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fence of freshlegs ')))
  roots.push(root)
  plant(root, tree, table)
  return root
}

describe('a tree that keeps the law', async () => {
  const { violations, modules, crossings } = await inspect(planted(cleanTree(places)), places)

  it('is green', () => {
    expect(violations).toEqual([])
  })

  it('was really looked at', () => {
    expect(crossings).toBe(
      places.reduce((sum, { mayImport, demo }) => sum + mayImport.length + (demo ? 1 : 0), 0),
    )
    expect(Math.min(...Object.values(modules))).toBeGreaterThanOrEqual(2)
  })
})

describe('a tree that breaks every rule once', async () => {
  const { tree, fileOf } = rottenTree(places)
  const root = planted(tree)
  const { violations } = await inspect(root, places)

  it.each(rulesOf(root, places).map(({ name = '' }) => name))('is red for %s', (rule) => {
    expect(fileOf.has(rule), 'nothing was planted for this rule').toBe(true)
    expect(violations).toContainEqual(expect.objectContaining({ rule, from: fileOf.get(rule) }))
  })

  it('is red nowhere else', () => {
    const files = new Set(fileOf.values())
    expect(violations.filter(({ from }) => !files.has(from))).toEqual([])
  })
})

describe('a fence that sees nothing', () => {
  it('is red when a place holds no modules', async () => {
    const tree = Object.entries(cleanTree(places)).filter(([path]) => !path.startsWith('evals/src/'))
    const outcome = await fence(planted(Object.fromEntries(tree)), places)
    expect(outcome).toMatchObject({ failed: 1, output: expect.stringContaining('no module in evals') })
  })

  it('is red when no import leads from one place to another', async () => {
    const lonely = places.map(({ demo: _, ...place }) => ({ ...place, mayImport: [] }))
    const outcome = await fence(planted(cleanTree(lonely), lonely), lonely)
    expect(outcome).toMatchObject({ failed: 1, output: expect.stringContaining('no import') })
  })

  it('breaks down when a list is empty or gone', async () => {
    const tree = { ...cleanTree(places), 'packages/science/src/models.ts': 'export const models = []' }
    await expect(fence(planted(tree), places)).rejects.toThrow('packages/science/src/models.ts')
  })
})

describe('the table', () => {
  it('lists a place after everything it may import, so that arrows only point down', () => {
    places.forEach((place, index) => {
      const above = places.slice(0, index).map(nameOf)
      expect(above).toEqual(expect.arrayContaining([...place.mayImport]))
    })
  })
})
