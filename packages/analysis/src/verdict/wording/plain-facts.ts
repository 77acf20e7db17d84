import type { Reason } from '@freshlegs/domain'
import { sayPace, sayPercent } from '../../say/index.ts'
import { heartRateChangePercent } from './heart-rate-change.ts'
import { onlyOnTheFlat } from './only-on-the-flat.ts'
import type { Told } from './told.ts'

/** What the run shows without any model: how pace, heart rate and stride at the end compare with the steady part. */
export function plainFacts(told: Told): readonly Reason[] {
  const { windows } = told.judgement
  return [pace(told), heartRate(told), contact(told), cadence(told)].flatMap((fact) =>
    fact === null
      ? []
      : [
          {
            ...fact,
            ratioLegsToPaced: null,
            ratioLegsToHeartLungs: null,
            fromS: windows?.late.fromS ?? null,
            toS: windows?.late.toS ?? null,
          },
        ],
  )
}

type Fact = Pick<Reason, 'feature' | 'value' | 'unit' | 'says'> | null

/** Heart rate moves by this much between equal stretches of a steady run (verdict sheet 3.3: -4 to +8 %). */
const usualHeartRateRisePercent = 8

/** A larger change is another stride or a fault of the sensor, not tiredness (verdict sheet 2.8). */
const cadenceSwitchPercent = 8

function pace(told: Told): Fact {
  const { fade, facts } = told.judgement
  if (!Number.isFinite(fade.percent) || !(facts.baselineSpeedMps > 0)) return null
  const early = sayPace(facts.baselineSpeedMps, told.units)
  const late = sayPace(facts.lateSpeedMps, told.units)
  const size = sayPercent(fade.percent)
  const hills = facts.hillyShare > 0.05 ? ', hills allowed for' : ''
  return {
    feature: 'pace',
    value: fade.percent,
    unit: 'percent',
    says: onlyOnTheFlat(told)
      ? `With the hills taken out you ran ${late} in your last fifth, ${early} in the steady part; over the ground you were ${
          fade.percent < 0 ? 'faster' : 'hardly slower'
        }. The slope explains the rest.`
      : told.judgement.reason === 'walked-late'
        ? `While you ran, you ran ${late} in your last fifth, ${early} in the steady part; with the walking you were ${size} slower.`
        : Math.abs(fade.percent) < 0.5
          ? `Your best steady stretch and your last fifth were run at the same pace, ${early}${hills}.`
          : fade.percent < 0
            ? `Your last fifth was your fastest: ${late}, against ${early} in the steady part before${hills}.`
            : `Your best steady stretch was run at ${early}, your last fifth at ${late}: ${size} slower${hills}.`,
  }
}

function heartRate(told: Told): Fact {
  const { heartRateBeforeBpm: before, heartRateLateBpm: late } = told.judgement.facts
  const change = heartRateChangePercent(told)
  if (!told.has.heartRate || Number.isNaN(change)) return null
  const numbers = `${Math.round(before)} to ${Math.round(late)}`
  const slower = told.judgement.fade.percent > 2
  return {
    feature: 'heartRate',
    value: change,
    unit: 'percent',
    says:
      Math.abs(change) < 1.5
        ? slower
          ? `Your heart rate stayed at ${Math.round(late)} although you were slower.`
          : `Your heart rate stayed at ${Math.round(late)}: the pace cost no more at the end than before.`
        : change > usualHeartRateRisePercent
          ? `Your heart rate climbed from ${numbers}, more than most steady runs: warmth, thirst or a pace near your limit.`
          : change > 0
            ? `Your heart rate drifted from ${numbers}, as it does on most steady runs.`
            : `Your heart rate came down from ${numbers}.`,
  }
}

function contact(told: Told): Fact {
  const { groundContactBeforeS: before, groundContactLateS: late } = told.judgement.facts
  if (!told.has.groundContact || !(before > 0) || !(late > 0)) return null
  const change = 100 * (late / before - 1)
  const ms = (seconds: number) => Math.round(1000 * seconds)
  return {
    feature: 'groundContact',
    value: change,
    unit: 'percent',
    says:
      Math.abs(change) < 1.5
        ? `Your feet spent the same time on the ground late as early, ${ms(late)} ms a step: no sign of tired legs there.`
        : change > 0
          ? `Your feet spent ${ms(late)} ms on the ground in each step late in the run, ${ms(before)} early.`
          : `Your feet left the ground quicker late in the run: ${ms(late)} ms a step, ${ms(before)} early.`,
  }
}

function cadence(told: Told): Fact {
  const { cadenceBeforeSpm: before, cadenceLateSpm: late } = told.judgement.facts
  if (!told.has.cadence || !(before > 0) || !(late > 0)) return null
  const change = 100 * (late / before - 1)
  const switched = Math.abs(change) > cadenceSwitchPercent
  return {
    feature: 'cadence',
    value: change,
    unit: 'percent',
    says:
      Math.abs(change) < 1
        ? `Your cadence held at ${Math.round(late)} steps a minute.`
        : `Your cadence went from ${Math.round(before)} to ${Math.round(late)} steps a minute${
            switched ? ': another stride or a fault of the sensor, too much for tiredness' : ''
          }.`,
  }
}
