import type { Sport, Warning } from '@freshlegs/domain'

/**
 * Files count the steps of one foot or of both and do not say which. Decided once per recording by the median
 * of what was counted in motion: nobody runs at 100 steps a minute, and nobody turns one leg over at 140.
 * `factor` brings the column to both feet. A sport on wheels or in water stays as it is.
 */
export function bothFeet(
  cadence: Float64Array,
  sport: Sport,
): { readonly factor: 1 | 2; readonly warning?: Warning } {
  const moving = cadence.filter((perMinute) => perMinute > 0).sort()
  const median = moving[moving.length >> 1]
  if (median === undefined || !onFoot.has(sport)) return { factor: 1 }
  const limit = sport === 'walking' || sport === 'hiking' ? oneFootBelow.walking : oneFootBelow.running
  return median < limit ? { factor: 2, warning: oneFoot(median) } : { factor: 1, warning: both(median) }
}

/**
 * Between the fastest turnover of one foot and the slowest of two. Ours: running is 140 to 200 steps a minute
 * of both feet, walking 80 to 135.
 */
const oneFootBelow = { running: 120, walking: 75 }

const onFoot: ReadonlySet<Sport> = new Set<Sport>(['running', 'walking', 'hiking', 'transition', 'unknown'])

const oneFoot = (median: number): Warning => ({
  code: 'cadence.one-foot',
  detail: `half of the cadences are below ${median} a minute, which is one foot: doubled`,
})

const both = (median: number): Warning => ({
  code: 'cadence.both-feet',
  detail: `half of the cadences are above ${median} a minute, which is both feet: taken as they are`,
})
