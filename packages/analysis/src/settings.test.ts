import { describe, expect, it } from 'vitest'
import { settingCards } from './settings.ts'
import { listSettings } from './verdict/settings/setting.ts'

describe.each(Object.entries(settingCards))('settings of %s', (_, cards) => {
  it.each(listSettings(cards))('$name has a unit, a source and a sentence', ({ unit, source, says }) => {
    expect(unit).not.toBe('')
    expect(source).not.toBe('')
    expect(says.length).toBeGreaterThan(8)
  })
})
