import { describe, expect, it } from 'vitest'
import { sharedData } from '../shared-data.for-tests.ts'
import { fit } from './fit.ts'

/**
 * What becomes of each odd file among the real ones: the code of its refusal, or the sports of its recordings
 * and what is warned of. Every other file there is one recording of a sport that it names, with nothing to say.
 */
const files: Readonly<Record<string, readonly string[]>> = {
  'format.corrupt': [
    // Empty, and a file of another kind that bears the name.
    'thomaschampagne+elevate/empty.fit',
    'thomaschampagne+elevate/._empty.fit',
  ],
  'format.not-an-activity': [
    // Places, courses, daily values, settings, weights and workouts; at last an activity without a sample.
    'GPSBabel+gpsbabel/Lctns_Instinct.fit',
    'GPSBabel+gpsbabel/fitlocations-sample.fit',
    'GPSBabel+gpsbabel/fitwrite-track.fit',
    'aaron-schroeder+heartandsole/testcourse.fit',
    'dtcooper+python-fitparse/MonitoringFile.fit',
    'dtcooper+python-fitparse/Settings.fit',
    'dtcooper+python-fitparse/Settings2.fit',
    'dtcooper+python-fitparse/WeightScaleMultiUser.fit',
    'dtcooper+python-fitparse/WeightScaleSingleUser.fit',
    'dtcooper+python-fitparse/WorkoutCustomTargetValues.fit',
    'dtcooper+python-fitparse/WorkoutIndividualSteps.fit',
    'dtcooper+python-fitparse/WorkoutRepeatGreaterThanStep.fit',
    'dtcooper+python-fitparse/WorkoutRepeatSteps.fit',
    'roznet+FitFileParser/2023-01-13_heartratef.fit',
    'stadelmanma+fitparse-rs/Settings.fit',
    'GoldenCheetah+GoldenCheetah/2012_02_05_09_03_59.fit',
  ],
  // Swims of a watch that wrote none but invalid times, and an example without any.
  'recording.no-time': [
    'GoldenCheetah+GoldenCheetah/20160517-063148-1-1328-ANTFS-4-0.FIT',
    'GoldenCheetah+GoldenCheetah/AleV_Swim_2015-02-09-16-15.fit',
    'adriangibbons+php-fit-file-analysis/swim.fit',
    'dtcooper+python-fitparse/DeveloperData.fit',
  ],
  // Cut off within the last message, and within the header of a second file.
  'running: format.truncated': [
    'dtcooper+python-fitparse/activity-unexpected-eof.fit',
    'dtcooper+python-fitparse/activity-settings-nodata.fit',
  ],
  // 19 bytes went missing, one here and one there: a carriage return before each line feed.
  'running: format.truncated, format.corrupt': [
    'dtcooper+python-fitparse/strava-android-app-201.10-b1218918.fit',
  ],
  'running: format.trailing-bytes': ['dtcooper+python-fitparse/activity-settings-corruptheader.fit'],
  'running: format.checksum': ['dtcooper+python-fitparse/activity-filecrc.fit'],
  // Two activities one after the other.
  'running, running: format.checksum': ['dtcooper+python-fitparse/activity-activity-filecrc.fit'],
  // Old watches whose clock was never set; compressed times.
  'running: time.unset': [
    'dtcooper+python-fitparse/antfs-dump.63.fit',
    'dtcooper+python-fitparse/compressed-speed-distance.fit',
  ],
  // Fourteen samples say that it is two years later.
  'cycling: time.missing': ['GoldenCheetah+GoldenCheetah/2013-04-11-17-32-50.fit'],
  'unknown: sport.unknown': [
    'GoldenCheetah+GoldenCheetah/2017_hrv.FIT',
    'GoldenCheetah+GoldenCheetah/FR55-loaded-and-saved-via-GC.fit',
    'GoldenCheetah+GoldenCheetah/moxy.fit',
    'muktihari+fit/TestEncode.fit',
    'muktihari+fit/valid_only_contain_fileid.fit',
  ],
  // Multisport; the first of them with a sport that nobody chose, and a run in which the clock steps back twice.
  'unknown, transition, running, transition, running, transition, cycling: sport.unknown, time.backwards': [
    'dtcooper+python-fitparse/activity-large-fenxi2-multisport.fit',
  ],
  'swimming, transition, cycling, transition, running': [
    'dtcooper+python-fitparse/sample_mulitple_header.fit',
    'muktihari+fit/triathlon_summary_first.fit',
  ],
}

const outcomes = new Map(
  Object.entries(files).flatMap(([outcome, names]) => names.map((name) => [`fit/${name}`, outcome])),
)

const data = sharedData()

describe.skipIf(data === undefined)('real FIT files (skipped where the shared data is absent)', () => {
  const names = data?.names('fit').filter((name) => /\.fit(\.gz)?$/i.test(name)) ?? []

  it.each(names)('%s', (name) => {
    const outcome = outcomeOf(data!.read(name))
    if (outcomes.has(name)) expect(outcome).toBe(outcomes.get(name))
    else expect(['running', 'walking', 'cycling', 'swimming', 'other']).toContain(outcome)
  })

  it('are all there that the table names', () => {
    expect(names).toEqual(expect.arrayContaining([...outcomes.keys()]))
  })
})

function outcomeOf(bytes: Uint8Array): string {
  const result = fit.decode(bytes)
  if (!result.ok) return result.problem.code
  const sports = result.value.map(({ sport }) => sport).join(', ')
  const warned = [...new Set(result.value.flatMap(({ warnings }) => warnings.map(({ code }) => code)))]
  return warned.length === 0 ? sports : `${sports}: ${warned.join(', ')}`
}
