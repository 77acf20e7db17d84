import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import FitParser from 'fit-file-parser'

// A program of its own: decodes every file of a folder with fit-file-parser, and keeps nothing of it.
const [folder = ''] = process.argv.slice(2)
for (const name of readdirSync(folder))
  await new Promise<void>((resolve) =>
    new FitParser({ force: true, mode: 'list' }).parse(readFileSync(join(folder, name)), () => resolve()),
  )
