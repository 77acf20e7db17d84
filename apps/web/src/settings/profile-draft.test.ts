import { describe, expect, it } from 'vitest'
import type { Profile } from '../api/schemas.ts'
import { draftOf, type ProfileDraft, profileOf } from './profile-draft.ts'

const known: Profile = {
  sex: { value: 'female', from: 'measured' },
  massKg: { value: 60.4, from: 'measured' },
  heartRateMaxBpm: { value: 187.2, from: 'estimated' },
}

const typed = (draft: ProfileDraft, figures: Partial<Record<keyof ProfileDraft['figures'], string>>) => ({
  ...draft,
  figures: {
    ...draft.figures,
    ...Object.fromEntries(
      Object.entries(figures).map(([key, text]) => [key, { text, from: 'measured' as const }]),
    ),
  },
})

describe('the profile in the fields of a form', () => {
  it('comes back exactly as it was when nothing was touched, however it is rounded', () => {
    for (const units of ['metric', 'imperial'] as const)
      expect(profileOf(draftOf(known, units), known, units)).toEqual({ profile: known, wrong: {} })
  })

  it('takes figures in the reader’s units', () => {
    const draft = typed(draftOf({}, 'imperial'), { massKg: '154', heightM: '67' })
    const { profile } = profileOf(draft, {}, 'imperial')
    expect(profile.massKg?.value).toBeCloseTo(69.85, 2)
    expect(profile.heightM?.value).toBeCloseTo(1.7018, 4)
  })

  it('makes an emptied field unknown', () => {
    const { profile } = profileOf(typed(draftOf(known, 'metric'), { massKg: ' ' }), known, 'metric')
    expect(profile).not.toHaveProperty('massKg')
  })

  it('refuses what nobody who runs has, and what is no number', () => {
    const draft = typed(draftOf({}, 'metric'), { massKg: '7', heartRateMaxBpm: 'high' })
    const { profile, wrong } = profileOf(draft, {}, 'metric')
    expect(profile).toEqual({})
    expect(wrong).toEqual({
      massKg: 'Between 25 kg and 250 kg.',
      heartRateMaxBpm: 'Between 100 bpm and 240 bpm.',
    })
  })

  it('refuses heart rates that are out of order', () => {
    const draft = typed(draftOf({}, 'metric'), { heartRateMaxBpm: '180', heartRateThresholdBpm: '185' })
    expect(profileOf(draft, {}, 'metric').wrong).toHaveProperty('heartRateThresholdBpm')
    const upsideDown = typed(draftOf({}, 'metric'), { heartRateMaxBpm: '101', heartRateRestBpm: '110' })
    expect(profileOf(upsideDown, {}, 'metric').wrong).toHaveProperty('heartRateRestBpm')
  })
})
