import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recording } from '@freshlegs/domain'
import { plantRun, type RunPlan, writeFit } from '@freshlegs/synthetic'
import { answerFault } from './answer-fault.for-tests.ts'
import { type Served, serveHouse } from './serve.ts'

/** A house in a folder of its own, served, for one file of tests. */
export interface Serving extends Served {
  readonly dataFolder: string
  /** Scratch space. */
  readonly folder: string
  /** Asks below `/api/v1`, and holds whatever is answered against the description of the routes. */
  ask(method: string, path: string, how?: How): Promise<Asked>
  end(): Promise<void>
}

export interface How {
  /** Sent as JSON. */
  readonly json?: unknown
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export interface Asked {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  // biome-ignore lint/suspicious/noExplicitAny: what it is was held against its schema; tests look at what they want
  readonly json: any
}

/** @param where the data lies; in a folder of its own unless told */
export async function serving(where?: string): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs server '))
  const pageFolder = join(folder, 'page')
  const dataFolder = where ?? join(folder, 'data')
  mkdirSync(pageFolder)
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Freshlegs</title>')
  const served = await serveHouse({ dataFolder, pageFolder, port: 0, judgeThreads: 1 })
  if (!served.ok) throw new Error(served.problem.detail)
  return {
    ...served.value,
    dataFolder,
    folder,
    ask: (method, path, how) => ask(served.value.address, method, path, how),
    async end() {
      await served.value.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ask(address: string, method: string, path: string, { json, bytes, headers }: How = {}) {
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(bytes && { 'content-type': 'application/octet-stream' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(bytes && { body: Uint8Array.from(bytes) }),
  })
  const answered = new Uint8Array(await response.arrayBuffer())
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  const asked: Asked = {
    status: response.status,
    headers: response.headers,
    bytes: answered,
    json: isJson ? JSON.parse(Buffer.from(answered).toString()) : undefined,
  }
  const fault = await answerFault(method, path, asked)
  if (fault) throw new Error(`${method} ${path} answered ${asked.status}: ${fault}`)
  return asked
}

/** A file of a planted run, on another day for each number. */
export const fitFile = (day: number, plan?: Partial<RunPlan>): Uint8Array => writeFit(recordingOf(day, plan))

/** The same run on all days, unless a plan says otherwise: planting takes longer than reading. */
export function recordingOf(day: number, plan?: Partial<RunPlan>): Recording {
  const startedAtMs = Date.UTC(2026, 2, day, 6, 30)
  if (plan) return plantRun({ durationS: 1800, startedAtMs, ...plan, seed: day }).recording
  usual ??= plantRun({ seed: 1, durationS: 1800, startedAtMs }).recording
  return { ...usual, startedAtMs }
}

let usual: Recording | undefined

/** Uploads files as the page does, imports them to the end, and says where it ended. */
export async function imported(
  { ask }: Pick<Serving, 'ask'>,
  files: Readonly<Record<string, Uint8Array>>,
  { anySport = false } = {},
) {
  const { json: created } = await ask('POST', '/imports', { json: { name: 'files', anySport } })
  for (const [path, bytes] of Object.entries(files))
    await ask('PUT', `/imports/${created.id}/files?path=${encodeURIComponent(path)}`, { bytes })
  await ask('POST', `/imports/${created.id}/start`)
  return ended({ ask }, created.id)
}

/** Waits until an import is over. */
export async function ended({ ask }: Pick<Serving, 'ask'>, id: string) {
  const { bytes } = await ask('GET', `/imports/${id}/events`)
  const events = Buffer.from(bytes)
    .toString()
    .split('\n\n')
    .filter((event) => event.includes('data: '))
  return JSON.parse(events.at(-1)?.split('data: ')[1] ?? '')
}
