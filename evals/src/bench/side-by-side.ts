import { median } from '@freshlegs/science'

/** Runs the contenders in turn, round after round, so that a machine that drifts drifts for all; median milliseconds of each. */
export async function sideBySide<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (const name of names) await contenders[name]()
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const started = performance.now()
      await contenders[name]()
      times.get(name)?.push(performance.now() - started)
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}
