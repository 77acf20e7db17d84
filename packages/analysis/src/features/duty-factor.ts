import { dutyFactor as modelOf } from '@freshlegs/science'
import type { Feature } from './feature.ts'
import { medianByMinute } from './minutes.ts'

/** By minute. */
export interface DutyFactor {
  readonly dutyRatio: Float64Array
  /** Time in the air between two steps. */
  readonly flightS: Float64Array
}

export const dutyFactor: Feature<DutyFactor> = {
  id: 'duty-factor',
  says: 'Share of a stride that one foot spends on the ground, minute by minute of running.',
  needs: ['cadenceSpm', 'groundContactS'],
  of({ run, minutes }) {
    const { cadenceSpm, groundContactS } = run.streams
    if (!cadenceSpm || !groundContactS) return { missing: 'Cadence and contact time are both needed.' }
    const cadence = medianByMinute(run, minutes, cadenceSpm, true)
    const contact = medianByMinute(run, minutes, groundContactS, true)
    const steps = Array.from(cadence, (steps, k) =>
      modelOf({ cadenceSpm: steps, groundContactS: contact[k]! }),
    )
    return {
      dutyRatio: Float64Array.from(steps, (step) => step.dutyRatio),
      flightS: Float64Array.from(steps, (step) => step.flightS),
    }
  },
}
