import { describe, expect, it } from 'vitest'
import { pointFields } from './point-fields.ts'

describe.each(['tcx', 'gpx'] as const)('pointFields of %s', (format) => {
  const { channels, byName } = pointFields(format)

  it('finds each name that a channel declares, in lower case, at that channel', () => {
    for (const [column, { keptIn }] of channels.entries()) {
      for (const [rank, name] of (keptIn[format] ?? []).entries()) {
        expect(byName.get(name.toLowerCase())).toEqual({ column, rank })
      }
    }
  })

  it('has no name that two channels claim', () => {
    const claimed = channels.flatMap(({ keptIn }) => keptIn[format] ?? [])
    expect(new Set(claimed.map((name) => name.toLowerCase())).size).toBe(claimed.length)
  })
})
