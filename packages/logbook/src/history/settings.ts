import { setting, valuesOf } from '@freshlegs/analysis'

/** Numbers of the calendar. */
export const calendarCards = {
  longestGap: setting(
    520,
    'weeks',
    'ours',
    'Weeks without runs are listed between others; a longer gap is a clock that was never set',
  ),
}

/** Numbers of the figures over the months. */
export const durabilityCards = {
  fewestRuns: setting(8, 'runs', 'ours', 'Fewer runs of like length make no trend'),
  shortestSpanDays: setting(56, 'd', 'ours', 'and neither do runs within fewer days than this'),
  mostRuns: setting(1500, 'runs', 'ours', 'The newest so many are looked at: all pairs of them are compared'),
  intervalZ: setting(1.645, 'ratio', 'Sen 1968', 'The true slope lies in the interval nine times in ten'),
  fewestForQuartiles: setting(4, 'runs', 'ours', 'A month with fewer runs shows its lowest and highest'),
}

/** Numbers of what runs let estimate of their runner. */
export const estimateCards = {
  confirmedWithinBpm: setting(
    5,
    'bpm',
    'ours',
    'A highest heart rate counts when another run comes as close to it as this',
  ),
  beyondRatio: setting(
    1.05,
    'ratio',
    'ours',
    'The maximum may lie so far above what running ever showed: few runs are run to it',
  ),
  thresholdRatio: setting(
    0.88,
    'ratio',
    'verdict sheet 2.10',
    'Threshold as a share of the maximum, usual for runners',
  ),
  thresholdSpreadRatio: setting(0.04, 'ratio', 'ours', 'by which runners differ from one another'),
  hardFromS: setting(1800, 's', 'ours', 'A hard effort that ends at the threshold lasts at least this long'),
  hardToS: setting(3600, 's', 'ours', 'and at most this long'),
  hardFromRatio: setting(0.85, 'ratio', 'ours', 'and is held above this share of the maximum, on average'),
  hardSpreadBpm: setting(4, 'bpm', 'ours', 'Its mean is the threshold as exactly as this'),
  fewestHard: setting(2, 'runs', 'ours', 'One hard effort may be a chance'),
}

export const calendarSettings = valuesOf(calendarCards)
export const durabilitySettings = valuesOf(durabilityCards)
export const estimateSettings = valuesOf(estimateCards)
