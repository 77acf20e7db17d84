import type { Trend } from '../api/schemas.ts'
import { type Measure, measures } from '../words/measure.ts'

/** How each figure is called, written and coloured. */
export interface TrendLook {
  readonly name: string
  readonly means: string
  readonly measure: Measure
  /** Whose figure it is: of the legs, of the heart, or of both together. */
  readonly whose: 'legs' | 'lungs' | 'both'
}

/** Heartbeats a metre, late against early: 1.16 is 16 % more. */
const more: Measure = {
  show: (ratio) => {
    if (Number.isNaN(ratio)) return '–'
    const percent = (100 * (ratio - 1)).toFixed(1)
    return Number(percent) > 0 ? `+${percent}` : percent.replace('-', '−')
  },
  unit: () => '%',
  shown: (ratio) => 100 * (ratio - 1),
  meant: (percent) => 1 + percent / 100,
}

export const trendLooks: Readonly<Record<Trend['figure'], TrendLook>> = {
  fade: {
    name: 'Leg fade',
    means: 'How much slower at the end than early on, hills allowed for. Lower is better.',
    measure: measures.percent,
    whose: 'legs',
  },
  onset: {
    name: 'Where the legs began to go',
    means: 'Of the runs in which they did. Further is better.',
    measure: measures.distance,
    whose: 'legs',
  },
  decoupling: {
    name: 'Decoupling',
    means: 'How many more heartbeats a metre took at the end than early on. Lower is better.',
    measure: more,
    whose: 'both',
  },
  'heart-rate-share': {
    name: 'Heart’s share of it',
    means: 'How much of the decoupling was the heart beating faster, and not the legs slowing.',
    measure: measures.ratioAsPercent,
    whose: 'lungs',
  },
}
