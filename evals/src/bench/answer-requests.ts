import { quantile } from '@freshlegs/science'
import { markdownTable } from '../markdown-table.ts'
import type { Ground } from './ground.ts'
import { type Serving, serving } from './serving.ts'

/** What the first pages ask of a server whose store holds many runs, one request after the other. */
export async function answerRequests({ store, sizes }: Ground): Promise<string> {
  if (store === null) return 'Skipped: nothing was imported before.'
  const server = await serving(store.folder)
  try {
    const rows: string[][] = []
    for (const [name, path] of asked)
      rows.push([name, ...cellsOf(await answers(server, path, sizes.requests))])
    return `${store.runs} runs in the store; ${sizes.requests} requests each, the whole body read.

${markdownTable(['asked for', 'kB', 'ms, median', 'ms, 95 of 100 below', 'ms, longest'], rows)}`
  } finally {
    await server.stop()
  }
}

/** In the order in which a runner comes upon them. */
const asked = [
  ['the page itself', '/'],
  ['what there is', '/api/v1/overview'],
  ['the first hundred runs', '/api/v1/runs?offset=0&limit=100'],
  ['a hundred runs from the middle', '/api/v1/runs?offset=5000&limit=100'],
  ['runs found by a word', '/api/v1/runs?offset=0&limit=100&text=long'],
  ['the weeks', '/api/v1/weeks'],
  ['how the legs last', '/api/v1/durability'],
] as const

interface Answers {
  readonly bytes: number
  readonly ms: Float64Array
}

async function answers({ address }: Serving, path: string, count: number): Promise<Answers> {
  let bytes = 0
  const ms = new Float64Array(count)
  // The first one is the first ever, and no matter here.
  for (let i = -1; i < count; i++) {
    const started = performance.now()
    const response = await fetch(address + path)
    const body = await response.arrayBuffer()
    if (i >= 0) ms[i] = performance.now() - started
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    bytes = body.byteLength
  }
  return { bytes, ms }
}

const cellsOf = ({ bytes, ms }: Answers) => [
  (bytes / 1000).toFixed(1),
  ...[0.5, 0.95, 1].map((share) => quantile(ms, share).toFixed(1)),
]
