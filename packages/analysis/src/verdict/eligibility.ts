import { median } from '@freshlegs/science'
import type { Epochs } from './epochs.ts'
import type { JudgementReason } from './judgement.ts'
import type { VerdictSettings } from './settings/index.ts'

/** Why these epochs cannot be judged at all, or null (verdict sheet 2.2, 2.3). */
export function ineligible(epochs: Epochs, settings: VerdictSettings['eligibility']): JudgementReason | null {
  if (epochs.count < settings.fewestEpochs) return 'short'
  return isRunningSpeed(epochs, settings) ? null : 'not-running-speed'
}

function isRunningSpeed(epochs: Epochs, settings: VerdictSettings['eligibility']): boolean {
  const usual = median(epochs.gradeAdjustedMps)
  const withCadence = epochs.cadenceSpm.filter((cadence) => !Number.isNaN(cadence)).length
  const bursts = epochs.speedMps.filter((speed) => speed > settings.burstMps).length
  if (usual > settings.fastMps || bursts > settings.burstShare * epochs.count) return false
  return usual <= settings.fastWithoutCadenceMps || withCadence > settings.cadenceShare * epochs.count
}
