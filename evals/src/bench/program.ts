import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command line as a user starts it. */
export const program: string = fileURLToPath(new URL('../../../apps/cli/bin/freshlegs.mjs', import.meta.url))

/** What a process took, from nothing to its end. */
export interface Took {
  readonly seconds: number
  /** Of all its threads together; hardly grows where other programs want the processors too. */
  readonly processorS: number
  readonly peakMebibytes: number
  readonly out: string
}

/** Runs a program to its end. Throws where it ended badly. */
export function took(words: readonly string[], env: Readonly<Record<string, string>> = {}): Took {
  // Data lies where the words say, and nowhere else.
  const { FRESHLEGS_DATABASE_URL: _, FRESHLEGS_DATA: __, ...outside } = process.env
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', tell, ...words], {
    env: { ...outside, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const seconds = (performance.now() - started) / 1000
  // 1 says that some files were refused, which real ones are.
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
  const { peakKib, userCPUTime, systemCPUTime } = usageIn(stderr)
  return {
    seconds,
    processorS: (userCPUTime + systemCPUTime) / 1e6,
    peakMebibytes: peakKib / 1024,
    out: stdout,
  }
}

/**
 * Said by the process itself as it ends; its threads say nothing. The peak is that of its own memory: what Linux gives
 * as `maxRSS` is at least what whoever started it had in use.
 */
const tell = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  const peakKib = (maxRSS) =>
    process.platform === 'linux' ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) : maxRSS
  const say = (usage) => console.error(JSON.stringify({ ...usage, peakKib: peakKib(usage.maxRSS) }))
  if (isMainThread) process.on('exit', () => say(process.resourceUsage()))
`)}`

function usageIn(said: string): NodeJS.ResourceUsage & { readonly peakKib: number } {
  return JSON.parse(said.trim().split('\n').at(-1) ?? '')
}
