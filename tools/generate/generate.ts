import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../tree/root.ts'
import { differences, generated } from './generated.ts'

// `npm run generate`: brings every generated file up to date and says which.
const files = await generated(root)
const { missing, stale, left } = differences(root, files)
for (const path of [...missing, ...stale]) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), files[path] ?? '')
  console.log(`wrote ${path}`)
}
for (const path of left) {
  rmSync(join(root, path), { recursive: true })
  console.log(`removed ${path}`)
}
if (missing.length + stale.length + left.length === 0) console.log('Everything was up to date.')
