import type { Ledger } from '@freshlegs/domain'

/** So few parts that it is said before the answer. */
const fewParts = 3

/** The answer as a page says it: what it must say first, the sentence in large letters, and what follows it. */
export function answerWords({ says, survival, parts }: Ledger) {
  const judged = parts.filter(({ status }) => status !== 'no-data').length
  const howMany = `${judged} of ${parts.length} parts could be judged.`
  const few = judged > 0 && judged <= fewParts
  const rest = few ? says.replace(howMany, '').trim() : says
  return survival.runs > 0
    ? { first: few ? howMany : '', large: survival.says, below: rest }
    : { first: few ? howMany : '', large: rest, below: '' }
}
