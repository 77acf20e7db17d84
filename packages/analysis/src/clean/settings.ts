import { setting } from '../verdict/settings/setting.ts'

const verdictSheet = 'verdict sheet 2.1'
const runningSheet = 'running sheet 1.4, step 1'
const ours = 'ours'

/** Every threshold of cleaning and marking. */
export const cleanCards = {
  time: {
    sameWithinS: setting(0.05, 's', ours, 'Samples so close are of the same moment: no watch is faster'),
    farthestS: setting(1e8, 's', ours, 'A sample farther from the start, three years and more, has no time'),
  },
  jump: {
    fastestMps: setting(12.5, 'm/s', ours, 'Nobody has run faster'),
    positionSlackM: setting(25, 'm', ours, 'A position may be off by so much without being a spike'),
    positionSettlesS: setting(15, 's', ours, 'After so long at a new place the runner is there'),
    spikeShare: setting(0.5, 'ratio', ours, 'More spikes than this are no spikes: it moved that fast'),
    heartRateSlackBpm: setting(
      12,
      'bpm',
      runningSheet,
      'A heart rate may jump so far from one second to the next',
    ),
    heartRateBpmPerS: setting(3, 'bpm/s', ours, 'and go on changing so fast'),
    heartRateSettlesS: setting(20, 's', ours, 'A new level kept for so long is believed'),
    climbMps: setting(2, 'm/s', ours, 'Runners change height no faster for long'),
    climbSlackM: setting(8, 'm', ours, 'Altitude may be off by so much without being a spike'),
    climbSettlesS: setting(5, 's', ours, 'A new height kept for so long is a leap of the altimeter'),
  },
  heartRate: {
    lowestBpm: setting(40, 'bpm', runningSheet, 'Lower heart rates on a run are sensor faults'),
    highestBpm: setting(225, 'bpm', runningSheet, 'Higher heart rates are sensor faults'),
    lockWithin: setting(3, '1/min', verdictSheet, 'So near to the cadence the sensor may be counting steps'),
    lockCadenceSpm: setting(140, 'spm', verdictSheet, 'Below this cadence no lock is looked for'),
    lockS: setting(180, 's', verdictSheet, 'Kept for so long it is a lock'),
    lockBinS: setting(10, 's', verdictSheet, 'The two are compared by their means over so long'),
  },
  cadence: {
    runningMps: setting(2.2, 'm/s', ours, 'Who moves faster is running, so cadence has a known range'),
    oneFootBelowSpm: setting(115, 'spm', ours, 'A lower median while running counts one foot only'),
    oneFootAboveSpm: setting(50, 'spm', ours, 'A lower one is no cadence at all'),
    lowestUsualSpm: setting(
      130,
      'spm',
      ours,
      'Cadences from here on are running: their median is the usual one',
    ),
    twiceWithin: setting(0.06, 'ratio', ours, 'How near to half or twice the usual cadence a slip lies'),
  },
  frozen: {
    afterS: setting(300, 's', verdictSheet, 'The same value for so long is a frozen sensor'),
    cadenceAfterS: setting(600, 's', ours, 'The same for cadence, which some runners hold like a clock'),
    fewest: setting(10, 'samples', ours, 'and for so many samples at least'),
  },
  dropout: {
    movingMps: setting(1, 'm/s', ours, 'A stride sensor that says 0 above this speed has lost the runner'),
  },
  distance: {
    leapSlackM: setting(15, 'm', ours, 'Distance may be off by so much without being a leap'),
    stillM: setting(1, 'm', ours, 'A smaller step is standing still'),
    resetM: setting(50, 'm', ours, 'A larger fall is a counter that began again'),
    spikeS: setting(10, 's', ours, 'A rise that is taken back within this time is a spike'),
    scaleFrom: setting(
      0.005,
      'ratio',
      ours,
      'A treadmill total that differs by more was corrected by the runner',
    ),
    scaleTo: setting(0.4, 'ratio', ours, 'and by less, else it is about something else'),
  },
  pause: {
    longGapS: setting(600, 's', verdictSheet, 'A longer gap between samples is a pause at any speed'),
    gapS: setting(12, 's', verdictSheet, 'A longer gap is a pause if hardly any ground was covered in it'),
    gapSpeedMps: setting(0.7, 'm/s', verdictSheet, 'What counts as hardly any ground'),
    jumpGapS: setting(3, 's', verdictSheet, 'A longer gap is a pause if the ground was covered too fast'),
    jumpSpeedMps: setting(9, 'm/s', verdictSheet, 'What counts as too fast'),
  },
  speed: {
    halfWidthS: setting(5, 's', verdictSheet, 'Speed is the mean over so much before and after'),
    stopMps: setting(0.5, 'm/s', verdictSheet, 'Slower is standing still'),
  },
  walking: {
    cadenceSpm: setting(
      140,
      'spm',
      'verdict sheet 2.2',
      'Walking is below this cadence and the speed beside it',
    ),
    speedMps: setting(2.1, 'm/s', 'verdict sheet 2.2', 'Walking is below this speed, where cadence is known'),
    surelyCadenceSpm: setting(130, 'spm', 'verdict sheet 2.2', 'and below this cadence'),
    surelySpeedMps: setting(1.5, 'm/s', 'verdict sheet 2.2', 'or this speed'),
    gradeAdjustedMps: setting(
      1.6,
      'm/s',
      'verdict sheet 2.2',
      'Without cadence: below this hill-corrected speed',
    ),
  },
  grade: {
    everyM: setting(10, 'm', verdictSheet, 'Altitude is averaged over so much distance'),
    halfWidthM: setting(100, 'm', verdictSheet, 'The line that gives the grade reaches so far to each side'),
    fewest: setting(4, 'points', ours, 'and needs so many averages'),
    steepestRatio: setting(0.3, 'ratio', verdictSheet, 'Steeper grades count as this'),
    climbHalfWidthM: setting(20, 'm', ours, 'Line that altitude is smoothed by before climbs are summed'),
    climbStepM: setting(1, 'm', ours, 'A rise counts once it is so high: less is noise'),
  },
}
