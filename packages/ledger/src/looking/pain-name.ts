import { bodyRegions, type Pain } from '@freshlegs/domain'

/** `Front of the knee, left`, as a runner reads it. */
export function painName({ region, side }: Pick<Pain, 'region' | 'side'>): string {
  const found = bodyRegions.find(({ id }) => id === region)
  const name = (found?.name ?? region).toLowerCase()
  return found?.paired ? `${name}, ${side}` : name
}
