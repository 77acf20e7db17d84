import { type Analysis, sayClock, sayDuration, type UnitsOfTheReader } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import { known } from '../findings/known.ts'
import { medianWithin } from '../findings/median-within.ts'
import { paceChange } from '../findings/pace-change.ts'
import { stretches } from '../findings/stretches.ts'
import { inWords, type Measure, measures, unknown } from '../words/measure.ts'

/** One figure below the verdict: what, how much, and what it means. */
export interface Figure {
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly note: string
}

/** The figures of any verdict: where the fade began or how long nothing faded, pace, heart rate, stride. */
export function figures(analysis: Analysis, units: UnitsOfTheReader): Figure[] {
  const changes = [paceLost, heartRateChange, strideChange]
  return [began(analysis.report, units), ...changes.flatMap((figure) => figure(analysis, units) ?? [])]
}

type MakeFigure = (analysis: Analysis, units: UnitsOfTheReader) => Figure | null

/** The one of them that needs no columns. */
export function began({ onset, verdict, recording }: Report, units: UnitsOfTheReader): Figure {
  if (onset)
    return {
      label: 'It began',
      value: measures.distance.show(onset.distanceM, units),
      unit: measures.distance.unit(units),
      note: `after ${sayClock(onset.timeS)}, or between ${sayClock(onset.intervalS[0])} and ${sayClock(onset.intervalS[1])}`,
    }
  return {
    label: verdict.limiter === 'no-fade' ? 'It held for' : 'Looked at',
    value: measures.distance.show(recording.distanceM ?? Number.NaN, units),
    unit: measures.distance.unit(units),
    note: recording.movingS === null ? '' : sayDuration(recording.movingS),
  }
}

const paceLost: MakeFigure = (analysis, units) => {
  const change = paceChange(analysis)
  if (!change) return null
  const { freshMps, lateMps, lostPercent } = change
  const paces = `${measures.pace.show(freshMps, units)} to ${inWords(measures.pace, lateMps, units)}`
  if (analysis.judgement.reason === 'walked-late')
    return {
      label: 'Slower at the end',
      value: measures.percent.show(analysis.judgement.fade.percent, units),
      unit: '%',
      note: `walking counted; ${paces} while running`,
    }
  const hilly = analysis.run.gradeRatio.some((grade) => grade !== 0 && !Number.isNaN(grade))
  return {
    label: lostPercent < 0 ? 'Faster at the end' : 'Slower at the end',
    value: measures.percent.show(Math.abs(lostPercent), units),
    unit: '%',
    note: `${paces}${hilly ? ', hills allowed for' : ''}`,
  }
}

const heartRateChange: MakeFigure = (analysis, units) => {
  const { report, run, judgement } = analysis
  const column = run.streams.heartRateBpm
  const trust = report.trust.heartRateBpm
  const without = (note: string) => ({ label: 'Heart rate', value: unknown, unit: '', note })
  if (!column) return without(trust ? 'left out, as you wished' : 'not recorded')
  if (trust?.level === 'unusable') return without('cannot be trusted here')
  const { before, late } = stretches(analysis)
  const { heartRateBeforeBpm, heartRateLateBpm } = judgement.facts
  return change('Heart rate', measures.heartRate, units, [
    known(heartRateBeforeBpm, () => medianWithin(column, run, before)),
    known(heartRateLateBpm, () => medianWithin(column, run, late)),
  ])
}

/** Contact time where it was measured, else cadence. */
const strideChange: MakeFigure = ({ judgement: { facts } }, units) =>
  change('Contact time', measures.contact, units, [facts.groundContactBeforeS, facts.groundContactLateS]) ??
  change('Cadence', measures.cadence, units, [facts.cadenceBeforeSpm, facts.cadenceLateSpm])

/** The difference of the two figures as they are shown, so that nobody finds us adding up wrongly. */
function change(
  label: string,
  measure: Measure,
  units: UnitsOfTheReader,
  [before, late]: readonly [number, number],
): Figure | null {
  if (!Number.isFinite(before + late)) return null
  const [from, to] = [measure.show(before, units), measure.show(late, units)]
  const difference = Number(to) - Number(from)
  const sign = difference === 0 ? '±' : difference > 0 ? '+' : '−'
  return {
    label,
    value: `${sign}${Math.abs(difference)}`,
    unit: measure.unit(units),
    note: `${from} before, ${to} late`,
  }
}
