import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { torment } from './torture/torment.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs torture '))
const rota = [
  ['import'],
  ['import', 'edit'],
  ['reanalysis'],
  ['backup', 'import'],
  ['upload'],
  ['import', 'edit', 'backup', 'reanalysis', 'upload'],
  ['edit', 'backup'],
  ['import', 'upload'],
]
const t = performance.now()
console.log(
  await torment({
    location: { dataFolder: join(folder, 'data') },
    folder,
    rounds: Number(process.argv[2]),
    rota,
    say: console.log,
  }),
  (performance.now() - t) / 1000,
)
rmSync(folder, { recursive: true })
