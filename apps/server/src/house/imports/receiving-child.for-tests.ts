import { mkdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { newTurns } from '../turns.ts'
import { openImportJobs } from './import-jobs.ts'

// A program of its own, whose calls to the disk a test can look at: receives one file, and starts its import.
const [incoming = ''] = process.argv.slice(2)
mkdirSync(incoming)
const imports = await openImportJobs({
  incoming,
  records: [],
  resume: false,
  remember: async () => {},
  forget: async () => {},
  importFrom: () => Promise.reject(new Error('nothing is imported here')),
  turns: newTurns(),
  now: () => 0,
  atMostBytes: 100,
})
const { id } = await imports.create({ name: 'files', anySport: false })
await imports.putFile(id, 'folder/a.fit', Readable.from([Buffer.from('x')]))
process.stdout.write('acknowledged\n')
await imports.start(id)
process.stdout.write('started\n')
await imports.close()
