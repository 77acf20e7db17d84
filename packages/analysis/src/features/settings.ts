import { setting, type ValuesOf } from '../verdict/settings/setting.ts'

const verdictSheet = 'verdict sheet'
const runningSheet = 'running sheet'

/** Every number of the features that is not a published model's own. */
export const featureCards = {
  minutes: {
    lengthS: setting(60, 's', 'ours', 'Moving time in a minute of the features'),
    shortestS: setting(30, 's', 'ours', 'A last minute shorter than this is left out'),
  },
  fresh: {
    fromShare: setting(
      0.1,
      'ratio',
      `${runningSheet} 1.4`,
      'Where the verdict found no fresh part, it begins here',
    ),
    toShare: setting(0.35, 'ratio', `${runningSheet} 1.4`, 'and ends here, in shares of moving time'),
  },
  stride: {
    levelRatio: setting(
      0.03,
      'ratio',
      `${verdictSheet} 2.8`,
      'Stride is compared on ground as level as this',
    ),
    contactSlope: setting(
      -0.36,
      'ratio',
      `${verdictSheet} 3.1`,
      'Contact time changes with speed to this power',
    ),
    cadenceSlope: setting(0.09, 'ratio', `${verdictSheet} 3.1`, 'Cadence changes with speed to this power'),
    fewestFreshS: setting(180, 's', 'ours', 'A fresh part shorter than this on level ground is no reference'),
  },
  spring: {
    massKg: setting(
      70,
      'kg',
      'ours',
      'Body mass where it is unknown; changes of stiffness do not depend on it',
    ),
    heightM: setting(
      1.75,
      'm',
      'ours',
      'Body height where it is unknown; changes of stiffness hardly depend on it',
    ),
  },
  decoupling: {
    shortestM: setting(5000, 'm', 'ours', 'A shorter run has no late part to compare'),
    longM: setting(20_000, 'm', 'ours', 'From this distance on the reference is km 5 to 10, as published'),
    referenceFromM: setting(5000, 'm', `${runningSheet} 1.1`, 'Reference of long runs: from'),
    referenceToM: setting(10_000, 'm', `${runningSheet} 1.1`, 'and to here'),
    marathonM: setting(
      40_000,
      'm',
      `${runningSheet} 1.1`,
      'From this distance on the late part is km 35 to 40',
    ),
    lateFromM: setting(35_000, 'm', `${runningSheet} 1.1`, 'Late part of marathons: from'),
    lateToM: setting(40_000, 'm', `${runningSheet} 1.1`, 'and to here'),
    lateShare: setting(0.15, 'ratio', `${runningSheet} 1.4`, 'Late part of other runs: this last share'),
    onsetAbove: setting(1.025, 'ratio', `${runningSheet} 1.1`, 'Decoupled above this'),
    onsetKm: setting(3, 'km', `${verdictSheet} 3.5`, 'for so many kilometres on end'),
    heartRateShareFrom: setting(
      1.025,
      'ratio',
      'ours',
      'Below this decoupling it makes no sense to share it out',
    ),
    coverage: setting(0.5, 'ratio', 'ours', 'Heart rate must be known for this share of each part'),
  },
  paHr: {
    shortestS: setting(2400, 's', `${runningSheet} 1.1`, 'A steady run lasts at least this long'),
    warmUpS: setting(600, 's', `${runningSheet} 1.1`, 'The first minutes do not count'),
    unevenRatio: setting(
      0.1,
      'ratio',
      `${runningSheet} 1.1`,
      'Above this variation of speed a run is not steady',
    ),
    coverage: setting(0.6, 'ratio', 'ours', 'Heart rate must be known for this share of each half'),
  },
  unevenSpeed: {
    shortestS: setting(1200, 's', 'ours', 'A shorter run has no steadiest ten minutes to compare with'),
    steadyS: setting(600, 's', `${runningSheet} 3.3`, 'The steadiest stretch shows how much is only noise'),
    timesNoise: setting(
      2,
      'ratio',
      `${runningSheet} 3.3`,
      'Changes of speed count where they are so much larger than noise',
    ),
  },
}

export type FeatureSettings = ValuesOf<typeof featureCards>
