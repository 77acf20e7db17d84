import type { ExpressionSpecification } from 'maplibre-gl'
import {
  legsFill,
  legsLeastDepthPercent,
  legsStrainedFromPercent,
  lungsFill,
  lungsStrainedFromRatio,
} from '../picture/scales.ts'
import { tokenColour } from '../tokens/token-colour.ts'

/** What the route can be coloured by. */
export type Shade = 'legs' | 'lungs' | 'pace'

const strained = { legs: '--legs-fill', lungs: '--lungs-fill', pace: '--ink' } as const

/** Share from which each counts as strained: where the picture has its dotted lines. */
const strainedFrom: Record<Shade, number> = {
  legs: legsFill(legsStrainedFromPercent, legsLeastDepthPercent),
  lungs: lungsFill(lungsStrainedFromRatio),
  pace: 0.3,
}

/** Grey while calm or not known, in the colour of its meaning when strained. */
export const colourBy = (shade: Shade): ExpressionSpecification => [
  'step',
  ['get', shade],
  tokenColour('--mark'),
  strainedFrom[shade],
  tokenColour(strained[shade]),
]

/** Strain is also seen without colour: the line grows. */
export const widthBy = (shade: Shade): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', shade],
  0,
  3.5,
  1,
  8,
]

/** Climbs as a grey band below the route, darker where steep. */
export const climbColour = (): ExpressionSpecification => [
  'case',
  ['get', 'steep'],
  tokenColour('--steep'),
  tokenColour('--climb'),
]
