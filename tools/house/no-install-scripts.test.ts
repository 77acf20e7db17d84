import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../tree/root.ts'

interface Locked {
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
}

it('nothing that is installed needs a script of its own, so that the bootstrap can refuse them all', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const scripted = Object.entries<Locked>(packages).filter(
    ([, { hasInstallScript, optional }]) => hasInstallScript && !optional,
  )
  expect(scripted.map(([path]) => path)).toEqual([])
})
