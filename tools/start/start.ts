import { join } from 'node:path'
import { openBrowser, serve } from '@freshlegs/server'
import { root } from '../tree/root.ts'
import { builtPage, pageFolder } from './built-page.ts'
import { type Options, readOptions } from './read-options.ts'

// `npm start -- [--no-open] [--port 4180]`
try {
  await start(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start({ open, port }: Options): Promise<void> {
  const page = await builtPage(root, () =>
    console.log('Building the page (only when something has changed) …'),
  )
  if (page.failed > 0) throw new Error(`${page.output}\nThe page could not be built; why is above.`)

  const { address, already, taken, stop } = await serve(join(root, pageFolder), port)
  for (const number of taken) console.log(`Port ${number} is taken by another program.`)
  console.log(
    `Freshlegs is ${already ? 'already ' : ''}running: ${address}${already ? '' : ' (Ctrl-C stops it)'}`,
  )
  if (open) openBrowser(address)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
}
