import { problems, type Recording } from '@freshlegs/domain'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Format } from './format.ts'

/** Cases of one suite: its share of `FRESHLEGS_FUZZ_RUNS`, which counts all suites together. */
export const fuzzRuns = (shareRatio: number): number =>
  Math.ceil(shareRatio * Number(process.env.FRESHLEGS_FUZZ_RUNS ?? 2000))

/** `npm run fuzz` takes as long as it takes. */
export const fuzzLimit = { timeout: 3_600_000 }

/**
 * Decodes file after file and demands of each: no throw, an answer or a known refusal, less than a second of
 * computing, and nothing made of it that is much larger than itself.
 */
export function expectUnshaken(format: Format, files: fc.Arbitrary<Uint8Array>, numRuns: number): void {
  fc.assert(
    fc.property(files, (bytes) => {
      const before = process.cpuUsage()
      format.recognises(bytes)
      const result = format.decode(bytes)
      const { user, system } = process.cpuUsage(before)
      expect(user + system).toBeLessThan(1_000_000)
      if (result.ok) expect(columnBytes(result.value)).toBeLessThanOrEqual(12 * bytes.length)
      else expect(problems.map(({ code }) => code)).toContain(result.problem.code)
    }),
    { numRuns },
  )
}

const columnBytes = (recordings: readonly Recording[]): number =>
  recordings
    .flatMap(({ track, beats }) => (beats ? [track, beats] : [track]))
    .flatMap(({ timeS, streams }) => [timeS, ...Object.values(streams)])
    .reduce((sum, column) => sum + column.byteLength, 0)
