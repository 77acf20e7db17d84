import type { Finding } from '@freshlegs/domain'

type Strength = Pick<Finding, 'strength' | 'interval' | 'status'>

/**
 * What there is to win, with its spread: `Goes with legs that last about 35 % longer where it is as it should be
 * (11 to 77 %).` Empty where it is not known, or where no spread is.
 */
export function strengthWords({ strength, interval, status }: Strength): string {
  if (strength === null || interval === null) return ''
  const [low, high] = interval.map(Math.round) as [number, number]
  const mean = Math.round(strength)
  if (low === 0 && high === 0) return nothing[status]
  const spread = `(${signed(low)} to ${signed(high)} %)`
  if (mean === 0)
    return status === 'unclear'
      ? `How much it matters cannot be told yet ${spread}.`
      : `Goes with no change of how long your legs last ${spread}.`
  const way = mean > 0 ? 'longer' : 'shorter'
  return `Goes with legs that last about ${Math.abs(mean)} % ${way} where it is as it should be ${spread}.`
}

const signed = (value: number) => (value < 0 ? `−${-value}` : String(value))

/** Of a whole part some causes may be as they should be and others open: that is not "fine". */
const nothing: Readonly<Record<Finding['status'], string>> = {
  for: 'How much it matters cannot be told yet.',
  against: 'It is as it should be: nothing to win here.',
  unclear: 'How much it matters cannot be told yet.',
  'no-data': '',
}
