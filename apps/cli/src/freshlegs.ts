import { once } from 'node:events'
import type { Terminal } from './command.ts'
import { main } from './main.ts'

// The program: this process's own words and streams.

let readerLeft = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A closed pipe (`| head`) is the reader's way of saying enough.
  if (error.code === 'EPIPE') readerLeft = true
  else throw error
})

const terminal: Terminal = {
  async out(text) {
    if (readerLeft) return false
    if (!process.stdout.write(text)) await Promise.race([once(process.stdout, 'drain'), closed()])
    return !readerLeft
  },
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  watched: process.stderr.isTTY === true && process.stdout.isTTY !== true,
}

const closed = () =>
  new Promise<void>((resolve) => {
    process.stdout.once('error', () => resolve())
    process.stdout.once('close', () => resolve())
  })

process.exitCode = await main(process.argv.slice(2), terminal)
