import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = import.meta.dirname
const tokens = readTokens(readFileSync(join(source, 'tokens.css'), 'utf8'))
const grounds = ['--paper', '--raised', '--sunken', '--accent-soft']
const modes = ['light', 'dark'] as const

describe.each(modes)('the colours in %s', (mode) => {
  const contrast = (one: string, other: string) => ratio(colour(one, mode), colour(other, mode))

  it.each([
    '--ink',
    '--ink-soft',
    '--legs',
    '--lungs',
    '--accent',
  ])('%s can be read on every ground', (text) => {
    for (const ground of grounds) expect(contrast(text, ground), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    '--mark',
    '--legs-fill',
    '--lungs-fill',
    '--zone-1',
    '--zone-2',
    '--zone-3',
    '--zone-4',
    '--zone-5',
  ])('%s can be told from the paper', (shape) => {
    for (const ground of ['--paper', '--raised'])
      expect(contrast(shape, ground), ground).toBeGreaterThanOrEqual(3)
  })

  it('paper can be read on ink, for the main button', () => {
    expect(contrast('--paper', '--ink')).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the token file', () => {
  it('is the only place with colours', () => {
    const elsewhere = sources(source)
      .filter((path) => !path.endsWith('tokens.css') && !path.endsWith('.test.ts'))
      .filter((path) => /#[0-9a-f]{3,8}\b(?=[^{]*;)|\brgba?\(|\bhsla?\(/i.test(readFileSync(path, 'utf8')))
    expect(elsewhere).toEqual([])
  })

  it('gives every token a use', () => {
    const used = sources(source)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    for (const name of tokens.keys())
      expect(used.split(`${name})`).length + used.split(`'${name}'`).length, name).toBeGreaterThan(2)
  })
})

type Mode = (typeof modes)[number]

function readTokens(css: string): Map<string, { light: string; dark: string }> {
  const found = css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

function colour(name: string, mode: Mode): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`no colour ${name}`)
  return token[mode]
}

/** WCAG 2.2: contrast of two colours by their relative luminance. */
function ratio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.css', '.ts', '.tsx'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
}
