import { join } from 'node:path'
import { houseLocation, openBrowser, serveHouse } from '@freshlegs/server'
import { root } from '../tree/root.ts'
import { builtPage, pageFolder } from './built-page.ts'
import { type Options, readOptions } from './read-options.ts'

// `npm start -- [--no-open] [--port 4180] [--data DIR]`
try {
  await start(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start({ open, port, data }: Options): Promise<void> {
  const page = await builtPage(root, () =>
    console.log('Building the page (only when something has changed) …'),
  )
  if (page.failed > 0) throw new Error(`${page.output}\nThe page could not be built; why is above.`)

  const location = houseLocation(data, process.env)
  const served = await serveHouse({
    ...location,
    pageFolder: join(root, pageFolder),
    port,
    openedBy: 'npm start',
  })
  if (!served.ok) throw new Error(`${served.problem.detail} (${served.problem.code})`)
  const { address, already, taken, stop } = served.value
  for (const number of taken) console.log(`Port ${number} is taken by another program.`)
  console.log(
    `Freshlegs is ${already ? 'already ' : ''}running: ${address}${already ? '' : ' (Ctrl-C stops it)'}`,
  )
  if (!already) console.log(`Your data lies in ${location.dataFolder}`)
  if (open) openBrowser(address)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
}
