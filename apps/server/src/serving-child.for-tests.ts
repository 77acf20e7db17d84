import { serveHouse } from './serve.ts'

// Serves a house in a process of its own, to be killed: `node serving-child.for-tests.ts DATA PAGE`.
const [, , dataFolder = '', pageFolder = ''] = process.argv
const served = await serveHouse({ dataFolder, pageFolder, port: 0, judgeThreads: 1 })
console.log(JSON.stringify(served.ok ? { address: served.value.address } : served.problem))
if (!served.ok) process.exitCode = 1
else for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, served.value.stop)
