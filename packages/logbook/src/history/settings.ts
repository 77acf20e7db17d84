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
  mostRuns: setting(
    500,
    'runs',
    'ours',
    'Of more runs every second or third is looked at: all pairs of them are compared, and that takes time',
  ),
  intervalZ: setting(1.645, 'ratio', 'Sen 1968', 'The true slope lies in the interval nine times in ten'),
  fewestForQuartiles: setting(4, 'runs', 'ours', 'A month with fewer runs shows its lowest and highest'),
}

export const calendarSettings = valuesOf(calendarCards)
export const durabilitySettings = valuesOf(durabilityCards)
