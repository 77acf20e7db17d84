import { defaultCleanSettings } from './clean/clean.ts'
import type { CleanSettings } from './clean/repair.ts'
import { cleanCards } from './clean/settings.ts'
import type { FeatureSettings } from './features/settings.ts'
import { featureCards } from './features/settings.ts'
import { trustCards } from './trust/settings.ts'
import type { TrustSettings } from './trust/trust-rule.ts'
import { defaultSettings as defaultVerdictSettings, type VerdictSettings } from './verdict/settings/index.ts'
import { valuesOf } from './verdict/settings/setting.ts'

/** Every number that an analysis depends on beside the recording. */
export interface Settings {
  readonly clean: CleanSettings
  readonly trust: TrustSettings
  readonly features: FeatureSettings
  readonly verdict: VerdictSettings
}

/** What each number is, in which unit, and where it comes from. The verdict keeps its own list. */
export const settingCards = { clean: cleanCards, trust: trustCards, features: featureCards }

export const defaultSettings: Settings = {
  clean: defaultCleanSettings,
  trust: valuesOf(trustCards),
  features: valuesOf(featureCards),
  verdict: defaultVerdictSettings,
}
