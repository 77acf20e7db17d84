import { setting, valuesOf } from '@freshlegs/analysis'

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
  mornings: setting(28, 'mornings', 'health sheet 6', 'The resting heart rate is the middle one of so many'),
  fewestMornings: setting(3, 'mornings', 'ours', 'and of fewer than these nothing is said'),
}

export const estimateSettings = valuesOf(estimateCards)
