import { describe, expect, it } from 'vitest'
import { improvementCards } from './improvements.ts'
import { defaultSettings, listSettings, sheetCards, sheetSettings, valuesOf } from './index.ts'

describe('the settings of the verdict', () => {
  const cards = listSettings(sheetCards)
  const improvements = listSettings(improvementCards)

  it('each have a name of their own, a source and a word', () => {
    expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length)
    for (const { name, source, says } of [...cards, ...improvements]) {
      expect(source, name).toMatch(/sheet|ours|DESIGN/)
      expect(says, name).not.toBe('')
    }
  })

  it('leave the sheet only where an improvement says so, and each says so', () => {
    const changed = improvements.map(({ name }) => name)
    expect(cards.map(({ name }) => name)).toEqual(expect.arrayContaining(changed))
    for (const { name } of cards) {
      const [sheet, ours] = [sheetSettings, defaultSettings].map((tree) => read(tree, name))
      if (changed.includes(name)) expect(ours, name).not.toEqual(sheet)
      else expect(ours, name).toEqual(sheet)
    }
  })

  it('are the values of the cards', () => {
    expect(sheetSettings).toEqual(valuesOf(sheetCards))
    expect(sheetSettings.baseline.share).toBe(0.2)
  })

  it('have the same names in both sets', () => {
    const names = (tree: object): unknown =>
      Object.fromEntries(
        Object.entries(tree).map(([name, node]) => [
          name,
          node && typeof node === 'object' && !Array.isArray(node) ? names(node) : '',
        ]),
      )
    expect(names(defaultSettings)).toEqual(names(sheetSettings))
  })
})

const read = (tree: object, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((node, part) => Object.entries(node ?? {}).find(([key]) => key === part)?.[1], tree)
