#!/usr/bin/env node
// `freshlegs` in a checkout: starts the sources, under this Node where it can read them, else under one that is
// found or brought. The published package is made by `build.ts` and needs none of this.
import { spawnSync } from 'node:child_process'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { accepts } from '../../../tools/bootstrap/accepts.mjs'

if (accepts(process.version)) {
  module.enableCompileCache?.()
  await import('../src/freshlegs.ts')
} else {
  const { findNode } = await import('../../../tools/bootstrap/find-node.mjs')
  const node = findNode(fileURLToPath(new URL('../../../', import.meta.url)))
  const words = [
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
  ]
  const { status, error } = spawnSync(node, words, { stdio: 'inherit' })
  if (error) console.error(error.message)
  process.exitCode = status ?? 3
}
