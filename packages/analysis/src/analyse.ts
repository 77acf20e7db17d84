import { type Assumption, answer, type Recording, type Result, refuse } from '@freshlegs/domain'
import type { Analysis, Given } from './analysis.ts'
import { assumedOf } from './assumed-of.ts'
import { clean } from './clean/clean.ts'
import { climbOf } from './clean/climb.ts'
import { featuresOf } from './features/features.ts'
import { sceneOf } from './features/scene-of.ts'
import { figuresOf } from './figures/figures-of.ts'
import { knownAthlete } from './known-athlete.ts'
import { knownOf } from './known-of.ts'
import { leaveOut } from './leave-out.ts'
import { onsetOnTheRun } from './onset-on-the-run.ts'
import { pictureOf } from './picture-of.ts'
import { reportOf } from './report-of.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { settingsHash } from './settings-hash.ts'
import { sportOf } from './sport-of.ts'
import { toldOf } from './told-of.ts'
import { trustOf, withoutUnusable } from './trust/trust-of.ts'
import { binsOfRun } from './verdict/bins-of-run.ts'
import { judge } from './verdict/judge.ts'
import { ownWeights } from './verdict/settings/own-weights.ts'
import { word } from './verdict/wording/word.ts'

/**
 * A recording to its report: repair, trust, verdict, features, words. Pure: the same recording and settings
 * give the same report, and nothing that was given is changed.
 *
 * @returns refused as `recording.not-running` or `recording.no-time`, else a report, which may be cannot-tell
 */
export function analyse(
  whole: Recording,
  given: Given = {},
  settings: Settings = defaultSettings,
): Result<Analysis> {
  const { recording, leftOut } = leaveOut(whole, given.without)
  const sport = sportOf(recording, given.anySport ?? false)
  if (!sport.ok) return sport
  const cleaned = clean(recording, settings.clean)
  const { run } = cleaned
  if (run.timeS.length < 2)
    return refuse({
      code: 'recording.no-time',
      detail: `${run.timeS.length} of its samples have a time; two are needed`,
    })

  const trust = { ...trustOf(cleaned, recording, settings.trust), ...leftOut }
  const athlete = knownAthlete(recording.athlete, given.athlete, run)
  const trusted = withoutUnusable(run, trust)
  const known = knownOf(recording, run, athlete, given)
  const verdict = ownWeights(settings.verdict, athlete.evidenceWeights)
  const judged = judge(binsOfRun(trusted, verdict.bins), known, verdict)
  const judgement = onsetOnTheRun(judged, run)
  const scene = sceneOf(trusted, judgement, athlete, settings.features)
  const features = featuresOf(scene, trust)
  const assumed = [
    ...sport.value.assumed,
    ...assumedOf(judgement, features),
    ...(athlete.evidenceWeights ? [weighedOwn] : []),
  ]
  const report = reportOf({
    recording,
    given,
    settings: settingsHash(settings),
    cleaned,
    climb: climbOf(run.distanceM, run.streams.altitudeM, settings.clean.grade),
    trust,
    judgement,
    words: word(toldOf(judgement, run, trust, given)),
    features,
    assumed,
  })
  const picture = pictureOf(scene, features, judgement.facts.baselineSpeedMps)
  const figures = figuresOf({ scene, features, late: judgement.windows?.late ?? null })
  return answer({ report, run, judgement, laps: recording.laps, features, figures, picture })
}

const weighedOwn: Assumption = {
  name: 'evidenceWeights',
  value: 'your own',
  unit: null,
  because: 'As your answers weigh the signs, and not as for everybody: you chose it',
}
