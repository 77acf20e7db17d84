import { undulation } from '../undulation.ts'
import type { Course } from './course.ts'

/** Share of the way over which the fall runs out. */
const fallingRatio = 0.6
/** Grade at the start. */
const steepest = -0.035

/** Down at first and flat at the end, so that the pace falls though the effort does not: a trap. */
export const netDownhill: Course<'net-downhill'> = {
  id: 'net-downhill',
  says: 'Downhill at first, flat at the end.',
  outdoors: true,
  hidesFade: true,
  lay(chance, lengthM) {
    const ripple = undulation([{ heightM: 4, lengthM: 900 }], chance, 300)
    const endM = fallingRatio * lengthM
    return {
      altitudeM: (distanceM) => {
        const d = Math.min(distanceM, endM)
        return ripple.altitudeM(distanceM) + steepest * (d - (d * d) / (2 * endM))
      },
      gradeRatio: (distanceM) => ripple.gradeRatio(distanceM) + steepest * Math.max(0, 1 - distanceM / endM),
    }
  },
}
