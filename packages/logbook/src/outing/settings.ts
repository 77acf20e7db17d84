import { setting, valuesOf } from '@freshlegs/analysis'

/** When two recordings tell of the same outing. */
export const outingCards = {
  startWithinS: setting(120, 's', 'ours', 'Two devices are started one after the other'),
  overlapRatio: setting(
    0.8,
    'ratio',
    'ours',
    'They cover so much of the shorter one together: nobody runs twice at a time, and laps do not overlap',
  ),
  timeWithinRatio: setting(0.05, 'ratio', 'ours', 'Elapsed or moving time agrees as well as this'),
  timeWithinS: setting(60, 's', 'ours', 'or as well as this, where a run is short'),
  distanceWithinRatio: setting(
    0.05,
    'ratio',
    'ours',
    'Distance by GPS and by foot pod agree as well as this',
  ),
  distanceWithinM: setting(100, 'm', 'ours', 'or as well as this, where a run is short'),
  mostHoursOff: setting(
    14,
    'h',
    'ours',
    'No two clocks of one outing lie further apart: time zones end there',
  ),
  hourWithinS: setting(60, 's', 'ours', 'A mistaken time zone is off by whole hours, as exactly as this'),
  shiftedWithinRatio: setting(
    0.02,
    'ratio',
    'ours',
    'Hours apart, time and distance must agree better: a loop run twice is two runs',
  ),
  shiftedHeartRateBpm: setting(2, 'bpm', 'ours', 'and so must the mean heart rate, where both have one'),
}

export const outingSettings = valuesOf(outingCards)
