import type { Analysis } from '@freshlegs/analysis'
import type { ChannelId } from '@freshlegs/domain'
import { paceChange } from '../findings/pace-change.ts'
import { stretches } from '../findings/stretches.ts'
import type { Span } from '../view/run-view.ts'
import { legsStrainedFromPercent } from './scales.ts'

/** What a band says, and whether its sensor can be believed. */
export interface BandWords {
  readonly says: string
  /** Why it is hatched, in full or in part. */
  readonly doubt: string | null
  /** Nothing of it can be drawn. */
  readonly blank: boolean
}

/** The upper band: heart rate as a share of the threshold. */
export function lungsWords(analysis: Analysis): BandWords {
  const { picture, report, judgement } = analysis
  const trust = report.trust.heartRateBpm
  if (!trust) return blank('not recorded.')
  if (trust.level === 'unusable') return blank(trust.because)
  const { early, late } = means(picture.lungsRatio, analysis)
  const assumed = judgement.facts.heartRateThresholdAssumed ? 'an assumed' : 'your'
  return {
    says: Number.isNaN(early + late)
      ? `heart rate against ${assumed} threshold`
      : Math.abs(late - early) < 0.02
        ? `${percent(100 * late)} of ${assumed} threshold from start to finish`
        : `${percent(100 * early)} of ${assumed} threshold early, ${percent(100 * late)} late`,
    doubt: trust.level === 'doubtful' ? trust.because : null,
    blank: false,
  }
}

/** The lower band: how far the stride is from the fresh one. */
export function legsWords(analysis: Analysis): BandWords {
  const { picture, report } = analysis
  const sensors: ChannelId[] = ['groundContactS', 'cadenceSpm']
  const trusts = sensors.flatMap((sensor) => report.trust[sensor] ?? [])
  const usable = trusts.find(({ level }) => level !== 'unusable')
  if (trusts.length === 0)
    return blank('neither contact time nor cadence was recorded, so the stride cannot be seen.')
  if (!usable) return blank(trusts.map(({ because }) => because).join(' '))
  const { early, late } = means(picture.legsPercent, analysis)
  if (Number.isNaN(late)) return blank('too little steady running to know your fresh stride.')
  return {
    says: legsSays(early, late),
    doubt: usable.level === 'doubtful' ? usable.because : null,
    blank: false,
  }
}

/** The ribbon between: what is left of the fresh pace. */
export function paceWords(analysis: Analysis): BandWords {
  const change = paceChange(analysis)
  if (!change || analysis.picture.fadePercent.every(Number.isNaN))
    return blank('too little steady running to compare.')
  const lost = change.lostPercent
  return {
    says:
      lost > legsStrainedFromPercent
        ? `${percent(lost)} of your fresh pace was lost`
        : 'your fresh pace was kept',
    doubt: null,
    blank: false,
  }
}

function legsSays(early: number, late: number): string {
  if (late < legsStrainedFromPercent) return 'your stride stayed as it was when you were fresh'
  if (early >= legsStrainedFromPercent) return `${percent(late)} away from your fresh stride, most of the way`
  return `${percent(late)} away from your fresh stride late in the run`
}

const blank = (because: string): BandWords => ({ says: because, doubt: null, blank: true })
const percent = (figure: number) => `${Math.round(figure)} %`

function means(column: Float64Array, analysis: Analysis): { early: number; late: number } {
  const { before, late } = stretches(analysis)
  return {
    early: mean(column, analysis.picture.timeS, before),
    late: mean(column, analysis.picture.timeS, late),
  }
}

function mean(column: Float64Array, timeS: Float64Array, { fromS, toS }: Span): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? Number.NaN
    const at = timeS[i] ?? Number.NaN
    if (at < fromS || at > toS || Number.isNaN(value)) continue
    sum += value
    count++
  }
  return sum / count
}
