import type { BloodValueId, BodyRegionId, History, Pain } from '@freshlegs/domain'
import { dayNumber } from '../past/day-number.ts'
import { type Feature, features } from './feature.ts'

/** Pains of runs this long ago still speak. Ours. */
const recentDays = 14

/** Where a pain is, as the flags ask for it. */
const regions: Readonly<Partial<Record<BodyRegionId, Feature>>> = {
  'lower-back': 'back_pain',
  'upper-back': 'back_pain',
  sacrum: 'back_pain',
  groin: 'loc_groin',
  'calf-inner': 'loc_calf',
  'calf-outer': 'loc_calf',
  'calf-lower': 'loc_calf',
}

/** Single answers that stand for a feature. */
const answers: readonly { readonly question: string; readonly answer: string; readonly feature: Feature }[] =
  [
    { question: 'lasting-since', answer: 'over-four-weeks', feature: 'dur_gt_4w' },
    // That the legs have given out for months does not say that a swelling has: `dur_gt_3m` is not taken from it.
    { question: 'lasting-since', answer: 'over-three-months', feature: 'dur_gt_4w' },
    { question: 'easier-weeks', answer: 'no-change', feature: 'rest_no_help' },
    { question: 'easier-weeks', answer: 'getting-worse', feature: 'progressive' },
    { question: 'foot-weak-still', answer: 'yes', feature: 'foot_weak_persists' },
    { question: 'medicine', answer: 'statin', feature: 'statin_recent' },
  ]

/** Questions whose options are features by their own names. */
const ticked = ['signs', 'signs-more', 'leg-signs', 'pain-behaviour', 'background', 'conditions']

/** What the interview, the pains of the last runs and reported values of blood tell. What was not asked is not there. */
export function featuresOf(history: History): ReadonlySet<Feature> {
  const { interview, runs, today } = history
  const found = new Set<Feature>()
  for (const question of ticked)
    for (const word of listOf(interview[question]))
      for (const feature of features) if (feature === word) found.add(feature)
  for (const { question, answer, feature } of answers)
    if (listOf(interview[question]).includes(answer)) found.add(feature)
  // `knee-front:left`
  for (const place of listOf(interview['pain-places'])) addRegion(found, place.split(':')[0] ?? '')
  for (const pain of runs.filter(isRecent).flatMap(({ said }): readonly Pain[] => said.pains ?? [])) {
    addRegion(found, pain.region)
    if (pain.kind === 'numbness') found.add('numb_tingle')
  }
  for (const feature of fromBlood(history)) found.add(feature)
  return found

  function isRecent({ day }: History['runs'][number]): boolean {
    const back = dayNumber(today) - dayNumber(day)
    return back >= 0 && back <= recentDays
  }
}

/** By the last value of each: one that is well again raises nothing. The laboratory's range first, else lines of the health sheet, 1.8. */
function* fromBlood({ checkIns, athlete: { sex } }: History): Generator<Feature> {
  const last = (id: BloodValueId) => checkIns.findLast(({ blood }) => blood?.[id])?.blood?.[id]
  const haemoglobin = last('haemoglobinGPerL')
  const ferritin = last('ferritinUgPerL')
  if (haemoglobin && haemoglobin.amount < (haemoglobin.labLow ?? (sex === 'male' ? 130 : 120))) yield 'hb_low'
  if (ferritin && ferritin.amount > (ferritin.labHigh ?? (sex === 'female' ? 200 : 300)))
    yield 'ferritin_high'
}

function addRegion(found: Set<Feature>, place: string): void {
  for (const [region, feature] of Object.entries(regions)) if (region === place) found.add(feature)
}

function listOf(answer: History['interview'][string] | undefined): readonly string[] {
  return typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
}
