import type { Recording } from '@freshlegs/domain'
import { expect } from 'vitest'
import type { Format } from '../format.ts'

export const bytesOf = (xml: string) => new TextEncoder().encode(xml)

export const codes = ({ warnings }: Recording) => warnings.map(({ code }) => code)

/** A time on one morning, by the seconds since its start. */
export const at = (second: number) => new Date(Date.UTC(2024, 4, 1, 6) + 1000 * second).toISOString()

/** What a format makes of a text: its recordings, its only one, or why it refuses. */
export function readingWith(format: Format) {
  const decoded = (xml: string): readonly Recording[] => {
    const result = format.decode(bytesOf(xml))
    if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`)
    return result.value
  }
  const only = (xml: string): Recording => {
    const [first, ...others] = decoded(xml)
    expect(others).toEqual([])
    return first ?? expect.unreachable()
  }
  const refusal = (xml: string) => {
    const result = format.decode(bytesOf(xml))
    return result.ok ? expect.unreachable() : result.problem
  }
  return { decoded, only, refusal }
}
