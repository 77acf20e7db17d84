import { type Outcome, yesOrNo } from '../check/outcome.ts'
import { inspect } from './inspect.ts'
import type { Place } from './places.ts'

/**
 * The fence as a check. Red for every violation, and red when it sees nothing: a resolver that cannot follow our
 * imports would find no fault in any tree.
 */
export async function fence(root: string, places: readonly Place[]): Promise<Outcome> {
  const { modules, crossings, violations, rules } = await inspect(root, places)
  const faults = violations.map(({ rule, from, to, comment }) => `${rule}: ${from} -> ${to}\n    ${comment}`)
  for (const [folder, count] of Object.entries(modules)) {
    if (count === 0) faults.push(`The fence saw no module in ${folder}.`)
  }
  if (crossings === 0) faults.push('The fence saw no import that leads from one place to another.')
  const seen = Object.values(modules).reduce((sum, count) => sum + count, 0)
  return yesOrNo(faults.length === 0, `${rules} rules, ${seen} modules`, faults.join('\n'))
}
