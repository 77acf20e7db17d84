import type { UnitsOfTheReader } from '@freshlegs/analysis'
import type { Profile } from '../api/schemas.ts'
import { type ProfileFigure, profileFigures } from './profile-figures.ts'

type From = 'measured' | 'estimated'
type Key = ProfileFigure['key']

/** The profile as it stands in the fields of the form: figures in the reader's units; empty is unknown. */
export interface ProfileDraft {
  readonly sex: { readonly value: 'female' | 'male' | ''; readonly from: From }
  readonly figures: Readonly<Record<Key, { readonly text: string; readonly from: From }>>
}

export function draftOf(profile: Profile, units: UnitsOfTheReader): ProfileDraft {
  const field = (key: Key) => {
    const known = profile[key]
    return {
      text: known ? figureOf(key).measure.show(known.value, units) : '',
      from: known?.from ?? 'measured',
    }
  }
  return {
    sex: profile.sex ?? { value: '', from: 'measured' },
    figures: {
      birthYear: field('birthYear'),
      massKg: field('massKg'),
      heightM: field('heightM'),
      heartRateMaxBpm: field('heartRateMaxBpm'),
      heartRateRestBpm: field('heartRateRestBpm'),
      heartRateThresholdBpm: field('heartRateThresholdBpm'),
    },
  }
}

/** What the fields come to, or what is wrong with them, by field. */
export function profileOf(
  draft: ProfileDraft,
  before: Profile,
  units: UnitsOfTheReader,
): { readonly profile: Profile; readonly wrong: Partial<Record<Key, string>> } {
  // What has no field here stays as it is.
  const profile: Profile = before.evidenceWeights ? { evidenceWeights: before.evidenceWeights } : {}
  const wrong: Partial<Record<Key, string>> = {}
  if (draft.sex.value !== '') profile.sex = { value: draft.sex.value, from: draft.sex.from }
  for (const figure of profileFigures) {
    const { key, measure, lowest, highest } = figure
    const { text, from } = draft.figures[key]
    if (text.trim() === '') continue
    const known = before[key]
    const value = measure.meant(Number(text.replace(',', '.')), units)
    // What was not touched stays as exact as it was, however it is rounded to be shown.
    if (known && measure.show(known.value, units) === text) profile[key] = { value: known.value, from }
    else if (value >= lowest * (1 - slack) && value <= highest * (1 + slack)) profile[key] = { value, from }
    else wrong[key] = `Between ${shown(figure, lowest, units)} and ${shown(figure, highest, units)}.`
  }
  return { profile, wrong: { ...wrong, ...outOfOrder(profile) } }
}

/** A limit that was rounded to be said may still be given. */
const slack = 0.005

/** Hearts beat slower at rest than at threshold, and slower there than at most. */
function outOfOrder(profile: Profile): Partial<Record<Key, string>> {
  const rest = profile.heartRateRestBpm?.value ?? Number.NEGATIVE_INFINITY
  const threshold = profile.heartRateThresholdBpm?.value
  const most = profile.heartRateMaxBpm?.value ?? Number.POSITIVE_INFINITY
  if (threshold !== undefined && (threshold <= rest || threshold >= most))
    return { heartRateThresholdBpm: 'Must lie between resting and maximum heart rate.' }
  return rest >= most ? { heartRateRestBpm: 'Must lie below the maximum heart rate.' } : {}
}

const figureOf = (key: Key): ProfileFigure => {
  const figure = profileFigures.find((one) => one.key === key)
  if (!figure) throw new Error(`no figure ${key}`)
  return figure
}

const shown = ({ measure }: ProfileFigure, value: number, units: UnitsOfTheReader): string =>
  `${measure.show(value, units)} ${measure.unit(units)}`.trim()
