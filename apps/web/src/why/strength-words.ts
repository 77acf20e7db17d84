import type { Finding } from '@freshlegs/domain'

type Strength = Pick<Finding, 'strength' | 'interval'>

/**
 * What there is to win, with its spread: `Goes with legs that last about 35 % longer where it is as it should be
 * (11 to 77 %).` Empty where it is not known, or where no spread is.
 */
export function strengthWords({ strength, interval }: Strength): string {
  if (strength === null || interval === null) return ''
  const [low, high] = interval.map(Math.round) as [number, number]
  const mean = Math.round(strength)
  if (low === 0 && high === 0) return 'It is as it should be: nothing to win here.'
  const spread = `(${signed(low)} to ${signed(high)} %)`
  if (mean === 0) return `Goes with no change of how long your legs last ${spread}.`
  const way = mean > 0 ? 'longer' : 'shorter'
  return `Goes with legs that last about ${Math.abs(mean)} % ${way} where it is as it should be ${spread}.`
}

const signed = (value: number) => (value < 0 ? `−${-value}` : String(value))
