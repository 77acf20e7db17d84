import { describe, expect, it } from 'vitest'
import { defaultSettings } from './settings.ts'
import { settingsHash } from './settings-hash.ts'

describe('settingsHash', () => {
  it('is the same for the same numbers, in whatever order they were written', () => {
    const { clean, trust, features, verdict } = defaultSettings
    expect(settingsHash({ verdict, features, trust, clean })).toBe(settingsHash(defaultSettings))
    expect(settingsHash(defaultSettings)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is another when a single number is', () => {
    const trust = { ...defaultSettings.trust, binS: 11 }
    expect(settingsHash({ ...defaultSettings, trust })).not.toBe(settingsHash(defaultSettings))
  })
})
