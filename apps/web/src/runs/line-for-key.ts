/** Which line a key leads to from this one; null for a key that leads nowhere. */
export function lineForKey(
  key: string,
  at: number,
  list: { total: number; onScreen: number },
): number | null {
  const step = steps.get(key)
  if (!step || list.total === 0) return null
  return Math.min(Math.max(step(at, list), 0), list.total - 1)
}

type Step = (at: number, list: { total: number; onScreen: number }) => number

const steps: ReadonlyMap<string, Step> = new Map(
  Object.entries<Step>({
    ArrowDown: (at) => at + 1,
    ArrowUp: (at) => at - 1,
    PageDown: (at, { onScreen }) => at + Math.max(1, onScreen),
    PageUp: (at, { onScreen }) => at - Math.max(1, onScreen),
    Home: () => 0,
    End: (_, { total }) => total - 1,
  }),
)
