import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs receive '))
afterAll(() => rmSync(folder, { recursive: true }))

const child = fileURLToPath(new URL('receiving-child.for-tests.ts', import.meta.url))

/** What Node did with the disk, in its order. */
function callsOf(incoming: string): readonly string[] {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--trace-event-categories=node.fs.async', child, incoming],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  const traces = readdirSync(folder).filter((name) => name.startsWith('node_trace.'))
  return traces.flatMap((name) => {
    const { traceEvents } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    return traceEvents
      .filter(({ ph }: { ph: string }) => ph === 'b')
      .map((event: { name: string }) => event.name)
  })
}

it('a file is on the disk before it appears under its name, and its name before its import is started', () => {
  const calls = callsOf(join(folder, 'incoming'))
  const [synced, renamed] = [calls.indexOf('fsync'), calls.indexOf('rename')]
  expect(synced).toBeGreaterThan(-1)
  expect(synced).toBeLessThan(renamed)
  const folders = ['incoming', 'its import', 'files', 'files/folder']
  expect(calls.slice(renamed).filter((name) => name === 'fsync')).toHaveLength(
    process.platform === 'win32' ? 0 : folders.length,
  )
})
