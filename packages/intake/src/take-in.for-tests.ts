import { existsSync, readFileSync } from 'node:fs'
import { decode } from '@freshlegs/formats'
import { defaultLimits, openSource, unpackGzip } from './index.ts'

/**
 * Takes in a source in a process of its own, as the program does, and says what came of it and how much memory it
 * took: `node take-in.for-tests.ts SOURCE SCRATCH`.
 */
export interface TakenIn {
  readonly items: number
  /** How often each code was the answer; `none` where a recording could be read. */
  readonly codes: Readonly<Record<string, number>>
  readonly names: readonly string[]
  /** Days of which something is told. */
  readonly mornings: number
  readonly peakMiB: number
}

const [path = '', scratch = ''] = process.argv.slice(2)
const codes: Record<string, number> = {}
const names: string[] = []
let items = 0
let mornings = 0
const note = (code: string) => {
  codes[code] = (codes[code] ?? 0) + 1
}

const source = await openSource(path, { scratch })
if (!source.ok) note(source.problem.code)
else {
  for await (const item of source.value.items()) {
    if (!item.ok) {
      note(item.problem.code)
      continue
    }
    items++
    const packed = await item.value.read()
    const bytes = packed.ok ? await unpackGzip(packed.value, defaultLimits.recordingBytes) : packed
    const decoded = bytes.ok ? decode(bytes.value) : bytes
    note(decoded.ok ? 'none' : decoded.problem.code)
    const about = item.value.about?.({ startedAtMs: 0, elapsedS: 0 })
    if (about?.name !== undefined && names.length < 10) names.push(about.name)
  }
  mornings = source.value.mornings?.length ?? 0
  await source.value.close()
}
console.log(JSON.stringify({ items, codes, names, mornings, peakMiB: peakMiB() } satisfies TakenIn))

/** Of this program alone: what `resourceUsage` says may be the peak of whoever started it. */
function peakMiB(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const ownKiB = /^VmHWM:\s*(\d+)/m.exec(status)?.[1]
  return Number(ownKiB ?? process.resourceUsage().maxRSS) / 1024
}
