import { type Range, setting } from './setting.ts'

/** Bins, heart rate that can be believed, walking, epochs (verdict sheet 2.1, 2.2). */
export const readingCards = {
  bins: {
    lengthS: setting(10, 's', 'sheet 2', 'Moving time in a bin'),
    longGapS: setting(600, 's', 'sheet 2.1.2', 'A longer gap between samples is a pause at any speed'),
    gapS: setting(12, 's', 'sheet 2.1.2', 'A longer gap is a pause if hardly any ground was covered in it'),
    gapSpeedMps: setting(0.7, 'm/s', 'sheet 2.1.2', 'What counts as hardly any ground'),
    jumpGapS: setting(3, 's', 'sheet 2.1.2', 'A longer gap is a pause if the ground was covered too fast'),
    jumpSpeedMps: setting(9, 'm/s', 'sheet 2.1.2', 'What counts as too fast'),
    stopSpeedMps: setting(0.5, 'm/s', 'sheet 2.1.2', 'Slower is standing still'),
    bridgeS: setting(
      0,
      's',
      'sheet 2.1.3',
      'Bins without a sample are filled between known ones no further apart',
    ),
    gradeBridgeS: setting(60, 's', 'ours', 'The same for the grade, which is known wherever the distance is'),
    stopHalfWidthS: setting(
      5,
      's',
      'sheet 2.1.2',
      'Speed for that is the mean over so much before and after',
    ),
  },
  grade: {
    clampRatio: setting(0.3, 'ratio', 'sheet 2.1.4', 'Steeper grades count as this'),
  },
  heartRate: {
    lowestBpm: setting(60, 'bpm', 'sheet 2.1.6', 'Lower heart rates are sensor faults'),
    highestBpm: setting(215, 'bpm', 'sheet 2.1.6', 'Higher heart rates are sensor faults'),
    frozenBins: setting(30, 'bins', 'sheet 2.1.6, 2.11', 'So many equal bins on end are a frozen sensor'),
    lockBins: setting(
      18,
      'bins',
      'sheet 2.1.6, 2.11',
      'So many bins near the cadence are a lock on the cadence',
    ),
    lockWithin: setting(3, 'per min', 'sheet 2.1.6', 'How near that is'),
    lockCadenceSpm: setting(140, 'spm', 'sheet 2.1.6', 'Below this cadence no lock is looked for'),
    lagS: setting(40, 's', 'sheet 2.1.7', 'Time constant of the heart behind the demand'),
  },
  walking: {
    cadenceSpm: setting(140, 'spm', 'sheet 2.2', 'Walking is below this cadence and the speed beside it'),
    speedMps: setting(2.1, 'm/s', 'sheet 2.2', 'Walking is below this speed, where cadence is known'),
    surelyCadenceSpm: setting(130, 'spm', 'sheet 2.2', 'and below this cadence'),
    surelySpeedMps: setting(1.5, 'm/s', 'sheet 2.2', 'or this speed'),
    gradeAdjustedMps: setting(1.6, 'm/s', 'sheet 2.2', 'Without cadence, walking is slower on the flat'),
    ofUsual: setting(0, 'ratio', 'sheet 2.2', 'or below this share of the median speed of the run'),
    ofUsualMps: setting(2, 'm/s', 'ours', 'but not above this'),
  },
  epochs: {
    bins: setting(6, 'bins', 'sheet 2.2', 'Bins in an epoch; their number is also the number of phases'),
    fewestBins: setting(3, 'bins', 'sheet 2.2', 'An epoch knows a channel if so many of its bins do'),
    slowestMps: setting(0.8, 'm/s', 'sheet 2.2', 'Epochs no faster than this are dropped'),
    cadenceSpm: setting<Range>([120, 230], 'spm', 'sheet 2.2', 'Epoch cadence that can be believed'),
    groundContactS: setting<Range>([0.14, 0.4], 's', 'sheet 2.2', 'Epoch contact time that can be believed'),
  },
}
