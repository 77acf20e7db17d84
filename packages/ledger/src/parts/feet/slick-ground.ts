import type { Cause } from '../../cause.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

/** Wet or slipping ground: what the push-off loses, the legs pay for. */
export const slickGround: Cause = {
  id: 'slick-ground',
  part: 'feet',
  name: 'Slipping on wet or loose ground',
  needs: ['surface'],
  unit: 'a run on wet, loose or snowy ground, or with slips',
  exposures: ({ runs }) =>
    Float64Array.from(runs, ({ said }) => {
      if (said.slips === undefined && said.wet === undefined && said.surface === undefined) return NaN
      const loose = said.surface === 'sand' || said.surface === 'snow' || said.surface === 'grass'
      return (said.slips ?? 0) > 0 || said.wet === true || loose ? 1 : 0
    }),
  priorLogHazardRatio: 0.1,
  told: (history) =>
    toldWord(history, 'tread-slips', { 'good-grip': 0, 'slips-when-wet': 0.5, 'slips-often': 1 }),
  evidence: (seen) =>
    speak('slick-ground', seen, {
      there: 'were on wet or loose ground, or slipped',
      notThere: 'was on wet or loose ground',
      told: 'You told of soles that slip.',
      notTold: 'You told of soles that grip.',
      basis: 'answers',
    }),
  advice:
    'Look at the soles: a smooth patch larger than the end of a battery slips. Wear another pair when it is wet.',
  next: 'Two taps after a run: what it was on, and whether it was wet.',
  sources: ['beschorner2020'],
  assumed: ['The paper measured slips in work shoes; that slipping tires a runner sooner is ours.'],
}
