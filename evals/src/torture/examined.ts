import type { HouseLocation } from '@freshlegs/server'
import type { ExamContext } from './exam.ts'
import { exams } from './exams/index.ts'
import type { Promises } from './promises.ts'
import { withHouse } from './with-house.ts'

/** Opens what a killed program left, and puts every question to it: what is not as it was promised, in sentences. */
export const examined = (
  location: HouseLocation,
  promises: Promises,
  context: ExamContext,
): Promise<readonly string[]> =>
  withHouse(location, { stays: true }, async (house) => {
    const faults: string[] = []
    for (const { examine } of exams) faults.push(...(await examine(house, promises, context)))
    return faults
  })
