import type { Surface } from '@freshlegs/domain'
import { effectiveShoeDistance, shoeWear } from '@freshlegs/science'
import type { Past } from '../past/past.ts'

/** Where it is not known what the runner weighs. */
export const assumedKg = 70

/** Against asphalt; what is not here counts as asphalt. Health sheet 2.2, ours. */
const surfaceRatios: Readonly<Partial<Record<Surface, number>>> = {
  treadmill: 0.85,
  track: 0.95,
  gravel: 1.1,
  trail: 1.25,
}

/** How likely the pair is worn out before each run, 0 to 1, by all it was worn for; NaN where it is not known which. */
export function wearOfPair({ column, history }: Past): Float64Array {
  const massKg = history.athlete.massKg ?? assumedKg
  const onPairM = new Map<string, number>()
  return column(({ gear, distanceM, movingS, said }) => {
    if (gear === null) return NaN
    const before = onPairM.get(gear) ?? 0
    const surface = said.surface ?? null
    const effectiveM = effectiveShoeDistance({
      distanceM,
      massKg,
      surfaceRatio: (surface !== null && surfaceRatios[surface]) || 1,
      paceSPerKm: (1000 * movingS) / distanceM,
    })
    // A run without a believable pace was run all the same.
    onPairM.set(gear, before + (Number.isNaN(effectiveM) ? (distanceM > 0 ? distanceM : 0) : effectiveM))
    return shoeWear({ effectiveM: before })
  })
}
