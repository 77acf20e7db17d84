import type { Analysis } from '@freshlegs/analysis'
import { nearest } from '../view/nearest.ts'
import type { Axis } from '../view/run-view.ts'
import { type Edge, gaps } from './area.ts'
import type { BandWords } from './band-words.ts'
import { runningMedian } from './running-median.ts'
import {
  legsDepthPercent,
  legsFill,
  legsStrainedFromPercent,
  lungsFill,
  lungsStrainedFromRatio,
  ribbonFill,
} from './scales.ts'

/** Everything of the picture that depends on the run, in pixels from the top left. */
export interface Layout {
  readonly widthPx: number
  readonly heightPx: number
  readonly lungs: BandLayout
  /** The pace that is left, between the two bands. */
  readonly ribbon: Pick<BandLayout, 'top' | 'bottom' | 'edges'>
  readonly legs: BandLayout
  readonly axisY: number
  readonly xOfSecond: (seconds: number) => number
  /** Of a place on the axis: metres or seconds. */
  readonly xOfPlace: (place: number) => number
  /** Sample nearest to a pixel. */
  readonly sampleAt: (x: number) => number
  /** Last place on the axis. */
  readonly end: number
}

export interface BandLayout {
  readonly top: number
  readonly bottom: number
  readonly edges: readonly Edge[]
  /** Beyond this it is strained. */
  readonly limitY: number
  /** Nothing of it is known: a low strip, all hatched. */
  readonly blank: boolean
  readonly hatched: readonly { readonly from: number; readonly to: number }[]
}

/** Where the bands run, for a picture of a given width. */
export function layout(
  { picture, run }: Analysis,
  words: { readonly lungs: BandWords; readonly legs: BandWords },
  axis: Axis,
  widthPx: number,
): Layout {
  const places = axis === 'distance' ? run.distanceM : run.timeS
  const end = places.at(-1) || 1
  const xOfPlace = (place: number) => (place / end) * widthPx
  const minutes = middles(axis === 'distance' ? picture.distanceM : picture.timeS, end)
  const edges = (column: Float64Array, edge: (value: number) => Omit<Edge, 'x'>): Edge[] =>
    Array.from(runningMedian(column), (value, i) => ({ x: xOfPlace(minutes[i] ?? end), ...edge(value) }))

  const up = place(topPx, words.lungs.blank ? blankPx : bandPx)
  const middle = place(up.bottom + gapPx, ribbonPx)
  const down = place(middle.bottom + gapPx, words.legs.blank ? blankPx : bandPx)
  const depth = legsDepthPercent(runningMedian(picture.legsPercent))
  const lungsY = (ratio: number) => up.bottom - lungsFill(ratio) * (up.bottom - up.top)
  const legsY = (percent: number) => down.top + legsFill(percent, depth) * (down.bottom - down.top)
  const ribbonHalf = (percent: number) => (ribbonFill(percent) * ribbonPx) / 2
  const centre = middle.top + ribbonPx / 2

  const lungs = edges(picture.lungsRatio, (ratio) => ({ from: up.bottom, to: lungsY(ratio) }))
  const legs = edges(picture.legsPercent, (percent) => ({ from: down.top, to: legsY(percent) }))
  const hatched = ({ blank, doubt }: BandWords, band: readonly Edge[]) =>
    blank || doubt !== null ? [{ from: 0, to: widthPx }] : gaps(band, 0, widthPx)
  return {
    widthPx,
    heightPx: down.bottom + axisPx,
    lungs: {
      ...up,
      edges: lungs,
      limitY: lungsY(lungsStrainedFromRatio),
      blank: words.lungs.blank,
      hatched: hatched(words.lungs, lungs),
    },
    ribbon: {
      ...middle,
      edges: edges(picture.fadePercent, (percent) => ({
        from: centre + ribbonHalf(percent),
        to: centre - ribbonHalf(percent),
      })),
    },
    legs: {
      ...down,
      edges: legs,
      limitY: legsY(legsStrainedFromPercent),
      blank: words.legs.blank,
      hatched: hatched(words.legs, legs),
    },
    axisY: down.bottom + 18,
    xOfSecond: (seconds) => xOfPlace(places[nearest(run.timeS, seconds)] ?? 0),
    xOfPlace,
    sampleAt: (x) => nearest(places, (x / widthPx) * end),
    end,
  }
}

// Heights in pixels.
/** For the words of the onset. */
const topPx = 24
const bandPx = 106
const blankPx = 26
const ribbonPx = 24
const gapPx = 8
const axisPx = 24

const place = (top: number, height: number) => ({ top, bottom: top + height })

/** Middle of each minute from where each begins; the first and the last reach to the ends of the run. */
function middles(from: Float64Array, end: number): Float64Array {
  const last = from.length - 1
  return from.map((begin, i) => (i === 0 ? 0 : i === last ? end : (begin + (from[i + 1] ?? end)) / 2))
}
