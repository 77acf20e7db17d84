import { describe, expect, it } from 'vitest'
import { flips } from './flips.ts'
import { floors } from './floors.ts'
import { labelled } from './labelled.ts'
import { plantedReasons } from './planted-reasons.ts'
import { plantedRiddles } from './planted-riddles.ts'
import type { EvalPart } from './result.ts'

/** Fewer runners than `npm run evals`, which holds the whole measurement; enough to catch a broken engine. */
const seeds = 3

function expectFloors({ figures }: EvalPart): void {
  const asked = floors.filter(({ figure }) => figure in figures)
  expect(asked.length).toBeGreaterThan(0)
  for (const { says, figure, holds } of asked)
    expect(holds(figures[figure] ?? NaN), `${says}; is ${figures[figure]}`).toBe(true)
}

describe('what must hold of the engine', () => {
  it.each(['course', 'trait', 'fault'] as const)('holds on planted runs of the group %s', (group) => {
    expectFloors(plantedRiddles(group, seeds))
  })

  it('holds when a run begins 30 seconds later, and with every second sample', () => {
    expectFloors(flips(2 * seeds))
  })

  it('holds on imagined runners of two years, with a weakness and without', () => {
    expectFloors(plantedReasons(2 * seeds))
  })

  const real = labelled()
  it.skipIf(real === null)('holds on the real runs read by eye (skipped where they are absent)', () => {
    if (real) expectFloors(real)
  })
})
