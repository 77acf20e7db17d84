import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { zstdCompressSync } from 'node:zlib'
import { me } from '../contract/ground.for-tests.ts'
import { newFile } from '../new-file.for-tests.ts'
import { StoreFailure } from '../store.ts'
import { openEmbedded } from './open-embedded.ts'

// A program of its own, for tests that need two: opens the folder and keeps two files at a time, of the given size and
// with names that begin with the given word, and says so once they are acknowledged. Ends by saying what went wrong.
const [folder = '', word = '', sizeBytes = '0'] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)

const files = (from: number) =>
  [from, from + 1].map((n) =>
    newFile({ name: `${word} ${n}`, run: { columns: zstdCompressSync(randomBytes(Number(sizeBytes))) } }),
  )

try {
  const opened = await openEmbedded({ folder, openedBy: `child ${word}` })
  if (!opened.ok) throw new StoreFailure(opened.problem)
  say('open')
  await opened.value.putAthlete(me)
  for (let n = 0; ; n += 2) {
    await opened.value.keep('me', files(n))
    say(`kept ${n}`)
    await setImmediate()
  }
} catch (error) {
  say(
    error instanceof StoreFailure ? `failed ${error.problem.code} ${error.problem.detail}` : `broke ${error}`,
  )
}
