import type { AfterRun, Surface } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { toldTick } from '../../interview/told.ts'

const loose: readonly Surface[] = ['sand', 'snow', 'grass']

/** Wet or slipping ground: what the push-off loses, the legs pay for. */
export const slickGround: Cause = {
  id: 'slick-ground',
  part: 'feet',
  name: 'Slipping on wet or loose ground',
  needs: ['surface'],
  unit: 'a run on wet, loose or snowy ground, or with slips',
  look({ column, runs }) {
    return {
      exposures: column(({ said }) => {
        const { slips = null, wet = null, surface = null } = said
        return slips === null && wet === null && surface === null ? NaN : isSlick(said) ? 1 : 0
      }),
      says(at) {
        const { slips, wet, surface } = runs[at]!.said
        const words = [wet ? 'wet' : '', surface ?? '', (slips ?? 0) > 0 ? `${slips} slips` : '']
        return words.filter((word) => word !== '').join(', ') || 'dry, without slips'
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'were on wet or loose ground, or with slips',
    notThere: 'was on wet or loose ground',
    told: 'You told of soles that slip.',
    notTold: 'You told of soles that grip.',
    basis: 'answers',
  },
  told(answers) {
    const smooth = toldTick(answers, 'shoes-check', 'smooth-soles')
    const slips = toldTick(answers, 'shoes-check', 'slips-when-wet')
    return smooth === undefined ? NaN : 0.5 * Number(smooth) + 0.5 * Number(slips)
  },
  advice: () =>
    'Look at the soles: a smooth patch larger than the end of a battery slips. Wear another pair when it is wet.',
  next: 'Two taps after a run: what it was on, and whether it was wet.',
  sources: ['beschorner2020'],
  assumed: ['The paper measured slips in work shoes; that slipping tires a runner sooner is ours.'],
}

const isSlick = ({ slips, wet, surface }: AfterRun) =>
  (slips ?? 0) > 0 || wet === true || loose.some((one) => one === surface)
