import type { Problem } from '@freshlegs/domain'

/** The first of many faults, as a refusal. */
export const damaged = (faults: readonly string[]): Problem => ({
  code: 'store.damaged',
  detail: faults.slice(0, mostSaid).join('; '),
})

const mostSaid = 10
