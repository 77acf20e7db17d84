import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('brings nothing into the page but the client itself: schemas are for the server', () => {
  const source = readFileSync(new URL('./client.ts', import.meta.url), 'utf8')
  const imported = source.matchAll(/^import (?!type )[^']*'([^']+)'/gm)
  expect(Array.from(imported, ([, name]) => name)).toEqual(['openapi-fetch'])
})
