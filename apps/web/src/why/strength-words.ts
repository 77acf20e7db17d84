import type { Finding } from '@freshlegs/domain'

type Strength = Pick<Finding, 'strength' | 'interval' | 'status' | 'basis'>

/**
 * What there is to win, with its range: `Goes with legs that last about 35 % longer where it is as it should be
 * (11 to 77 %).` only where the runs show it; of what is unclear the range alone, and what was only told is a guess.
 * Empty where it is not known, or where no range is.
 */
export function strengthWords({ strength, interval, status, basis }: Strength): string {
  if (strength === null || interval === null || status === 'no-data') return ''
  const [low, high] = interval.map(Math.round) as [number, number]
  if (low === 0 && high === 0) return nothing[basis ?? 'runs'][status]
  const range = `${signed(low)} to ${signed(high)} %`
  if (status === 'for')
    return `Goes with legs that last about ${signed(Math.round(strength))} % longer where it is as it should be (${range}).`
  if (status === 'against') return `Whatever it does, it is little: ${range} of how long your legs last.`
  return basis === 'told'
    ? `A guess from what you told us: anything from ${range} of how long your legs last.`
    : `How much it matters cannot be told yet: anything from ${range} of how long your legs last.`
}

/** What kind of ranges these are; said once where they stand. */
export const rangeWords =
  'Each range is so wide that, of all the reasons asked at once, none lies above no change by chance, nine times in ten.'

const signed = (value: number) => (value < 0 ? `−${-value}` : String(value))

const cannotYet = 'How much it matters cannot be told yet.'
const nothing = {
  runs: {
    for: cannotYet,
    against: 'It is as it should be: nothing to win here.',
    unclear: cannotYet,
  },
  told: {
    for: cannotYet,
    against: 'As you tell it, it is as it should be.',
    unclear: cannotYet,
  },
}
