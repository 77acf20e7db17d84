import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeFaults } from './code-faults.ts'

const root = mkdtempSync(join(tmpdir(), 'freshlegs-codes-'))
const source = 'packages/formats/src/read.ts'
const codes = {
  listed: ['format.unknown'],
  lists: ['packages/domain/src/problems.ts'],
  docs: '## `format.unknown`\n',
}

beforeAll(() => {
  mkdirSync(join(root, 'packages/formats/src'), { recursive: true })
  writeFileSync(join(root, source), "refuse({ code: 'format.unknown', detail: '' })")
})
afterAll(() => rmSync(root, { recursive: true }))

const faults = (changes: Partial<typeof codes> = {}) => codeFaults(root, [source], { ...codes, ...changes })

describe('codes', () => {
  it('are in order when list, source and docs name the same ones', () => {
    expect(faults()).toEqual([])
  })

  it('are out of order when the source says one that no list has', () => {
    expect(faults({ listed: [], docs: '' })).toEqual([`${source} says 'format.unknown', which no list has`])
  })

  it('are out of order when nothing says a listed one', () => {
    const listed = [...codes.listed, 'format.odd']
    expect(faults({ listed, docs: `${codes.docs}## \`format.odd\`\n` })).toEqual([
      "'format.odd' is listed, but nothing says it",
    ])
  })

  it('are out of order when the docs lack one, or know one too many', () => {
    expect(faults({ docs: '## `format.odd`\n' })).toEqual([
      "'format.unknown' is listed, but not in the docs",
      "'format.odd' is in the docs, but not listed",
    ])
  })
})
