import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type StravaVintage, stravaColumns } from './vintages.ts'

const root = resolve(import.meta.dirname, '../../../../..')
const headers = join(resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared'), 'data/docs/headers')

describe('the header of a Strava export', () => {
  it.each<StravaVintage>([10, 72, 86, 87, 92, 94, 99, 103])('has %i columns', (vintage) => {
    expect(stravaColumns(vintage)).toHaveLength(vintage)
  })

  it.skipIf(!existsSync(headers)).each([
    ['strava_legacy_10cols.csv', 10],
    ['strava_en_86cols.csv', 86],
    ['strava_en_99cols.csv', 99],
    ['strava_en_103cols.csv', 103],
  ] as const)('is that of %s', (file, vintage) => {
    expect(stravaColumns(vintage).join()).toBe(readFileSync(join(headers, file), 'utf8').trim())
  })
})
