import { plural } from '../words/plural.ts'
import type { Step } from './share-words.ts'

/** The curve in a sentence: its two ends, as they were counted. Pure. */
export function calibrationFinding(steps: readonly Step[]): string {
  const known = steps.filter(({ n }) => n > 0)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last)
    return 'On none of the runs you answered is there a leg figure to set beside your word.'
  if (first === last)
    return `All ${plural(first.n, 'run')} with a leg figure have one of ${range(first)}: you said legs on ${first.legs}.`
  return `With a leg figure of ${range(last)} you said legs on ${of(last)}; with ${range(first)}, on ${of(first)}.`
}

const range = ({ low, high }: Step) => `${Math.round(low)} to ${Math.round(high)}`
const of = ({ legs, n }: Step) => `${legs} of ${plural(n, 'run')}`
