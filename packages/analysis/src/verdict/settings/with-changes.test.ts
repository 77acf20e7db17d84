import { describe, expect, it } from 'vitest'
import { withChanges } from './with-changes.ts'

const tree: { readonly a: { readonly b: number; readonly c: readonly number[] }; readonly d: boolean } = {
  a: { b: 1, c: [1, 2] },
  d: false,
}

describe('withChanges', () => {
  it('replaces what is named and keeps the rest', () => {
    expect(withChanges(tree, { a: { c: [3] } })).toEqual({ a: { b: 1, c: [3] }, d: false })
    expect(tree.a.c).toEqual([1, 2])
  })

  it('refuses a name that the tree does not have', () => {
    const misspelt: object = { a: { bee: 2 } }
    expect(() => withChanges(tree, misspelt)).toThrow('no setting bee')
  })
})
