import type { Assumption } from '@freshlegs/domain'
import { legSpring as modelOf } from '@freshlegs/science'
import type { Feature, Scene } from './feature.ts'
import { medianByMinute } from './minutes.ts'

/** By minute of running on level ground. */
export interface LegSpring {
  readonly legStiffnessNpm: Float64Array
  readonly verticalStiffnessNpm: Float64Array
  readonly forceN: Float64Array
  /** Mass and height, where they had to be assumed. */
  readonly assumed: readonly Assumption[]
}

export const legSpring: Feature<LegSpring> = {
  id: 'leg-spring',
  says: 'Stiffness of the leg as a spring, from contact time, cadence and speed, minute by minute on level ground.',
  needs: ['cadenceSpm', 'groundContactS'],
  of({ run, minutes, athlete, settings }) {
    const { cadenceSpm, groundContactS } = run.streams
    if (!cadenceSpm || !groundContactS) return { missing: 'Cadence and contact time are both needed.' }
    const cadence = medianByMinute(run, minutes, cadenceSpm, true)
    const contact = medianByMinute(run, minutes, groundContactS, true)
    const { massKg = settings.spring.massKg, heightM = settings.spring.heightM } = athlete
    const springs = Array.from(cadence, (steps, k) =>
      modelOf({
        massKg,
        heightM,
        // A steep minute has no spring that this method could measure.
        speedMps: Math.abs(minutes.gradeRatio[k]!) > settings.stride.levelRatio ? NaN : minutes.speedMps[k]!,
        groundContactS: contact[k]!,
        flightS: 60 / steps - contact[k]!,
      }),
    )
    return {
      legStiffnessNpm: Float64Array.from(springs, (spring) => spring.legStiffnessNpm),
      verticalStiffnessNpm: Float64Array.from(springs, (spring) => spring.verticalStiffnessNpm),
      forceN: Float64Array.from(springs, (spring) => spring.forceN),
      assumed: assumptions(athlete, settings.spring),
    }
  },
}

function assumptions(athlete: Scene['athlete'], spring: Scene['settings']['spring']): Assumption[] {
  const because =
    'It is not known; only the stiffness of the leg uses it, and its change hardly depends on it'
  return [
    ...(athlete.massKg === undefined
      ? [{ name: 'massKg', value: spring.massKg, unit: 'kg' as const, because }]
      : []),
    ...(athlete.heightM === undefined
      ? [{ name: 'heightM', value: spring.heightM, unit: 'm' as const, because }]
      : []),
  ]
}
