import { setting, valuesOf } from '@freshlegs/analysis'

/** Numbers of the list of runs of which nothing was said. */
export const unansweredCards = {
  daysBack: setting(56, 'd', 'ours', 'Nobody remembers longer what gave out first'),
  shortestS: setting(1800, 's', 'survival sheet, 1', 'Shorter runs say nothing of how far legs last'),
  fadedMin: setting(60, 'min', 'ours', 'A run that faded is asked of as if it were so much longer'),
  unjudgedMin: setting(40, 'min', 'ours', 'and one that cannot be judged without the runner, so much'),
  most: setting(20, 'runs', 'ours', 'Nobody answers more at once'),
}

/** Numbers of how often the verdict agreed with the runner. */
export const agreementCards = {
  forCalibration: setting(30, 'answers', 'issue', 'Fewer draw no curve: each of its steps would be chance'),
  steps: setting(5, 'steps', 'ours', 'Of the leg limitation index, equally wide'),
  intervalZ: setting(
    1.2816,
    'ratio',
    'Wilson 1927',
    'The true share lies in the interval four times in five',
  ),
}

/** Numbers of the loads by week. */
export const loadCards = {
  weeksBefore: setting(
    6,
    'weeks',
    'running sheet 4.4',
    'A week is compared with the mean of these before it',
  ),
  studentT: setting(
    1.4759,
    'ratio',
    'Student 1908',
    'Of six weeks, 5 degrees of freedom: their mean lies in the interval four times in five',
  ),
  knownShare: setting(
    0.8,
    'ratio',
    'ours',
    'Less of a week with a heart rate tells nothing of the whole of it',
  ),
}

/** Numbers of weights that are refitted to the runner's own answers. */
export const refitCards = {
  leastAnswers: setting(100, 'answers', 'issue', 'Fewer say nothing of how signs weigh for one runner'),
  leastWeighed: setting(50, 'runs', 'ours', 'Of these, so many had signs to weigh: ten for each of five'),
  leastOfEach: setting(10, 'runs', 'ours', 'and so many were called legs, and so many not'),
  priorSd: setting(
    0.5,
    'ratio',
    'ours',
    'A weight is thought to be within half of itself from the usual, two times in three',
  ),
  mostFactor: setting(3, 'ratio', 'ours', 'No sign weighs more than so many times the usual'),
  folds: setting(5, 'folds', 'ours', 'Runs are held back in so many blocks of time'),
  intervalZ: setting(1.2816, 'ratio', 'normal curve', 'Intervals of weights are its middle 80 %'),
}

export const unansweredSettings = valuesOf(unansweredCards)
export const agreementSettings = valuesOf(agreementCards)
export const refitSettings = valuesOf(refitCards)
export const loadSettings = valuesOf(loadCards)
