import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UniqueNames } from './unique-names.ts'

const told = (names: readonly string[]) => {
  const unique = new UniqueNames()
  return names.map((name) => unique.add(name))
}

describe('names that come more than once', () => {
  it('are numbered before what says their kind', () => {
    expect(told(['a.b/7.fit.gz', 'a.b/7.fit.gz', 'a.b/7.fit.gz'])).toEqual([
      'a.b/7.fit.gz',
      'a.b/7 (2).fit.gz',
      'a.b/7 (3).fit.gz',
    ])
  })

  it('are numbered at the end where nothing does', () => {
    expect(told(['a/run', 'a/run', '.x', '.x'])).toEqual(['a/run', 'a/run (2)', '.x', '.x (2)'])
  })

  it('are all different in the end', () => {
    const name = fc.constantFrom('7.fit', '7 (2).fit', '7 (3).fit', '7 (2) (2).fit')
    fc.assert(fc.property(fc.array(name), (names) => new Set(told(names)).size === names.length))
  })
})
