import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../tree/root.ts'
import { demanding } from './licences.ts'

describe('licences', () => {
  it('of everything that comes with what runs are permissive', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    expect(demanding(packages)).toEqual([])
  })

  it.each([
    'GPL-3.0',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0',
    'SEE LICENSE IN file',
    undefined,
  ])('are found wanting when a package says %s', (license) => {
    const locked = license === undefined ? {} : { license }
    expect(demanding({ 'node_modules/thing': locked })).toEqual([`thing: ${license ?? 'no licence named'}`])
  })

  it.each([
    '(MIT OR GPL-3.0)',
    'MIT OR Apache-2.0',
    '(MIT AND Zlib)',
  ])('are fine when a package says %s', (license) => {
    expect(demanding({ 'node_modules/thing': { license } })).toEqual([])
  })

  it('of tools that only develop are their own business', () => {
    expect(demanding({ 'node_modules/thing': { license: 'GPL-3.0', dev: true } })).toEqual([])
  })
})
