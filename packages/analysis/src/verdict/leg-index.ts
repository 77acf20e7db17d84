import type { Fade } from './fade.ts'
import type { Signs } from './judgement.ts'
import type { VerdictSettings } from './settings/index.ts'

/** Leg limitation index, 0 to 100: the signs for legs, less where little was lost (verdict sheet 2.8). */
export function legIndex(
  { legs }: Signs,
  { gapPercent }: Pick<Fade, 'gapPercent'>,
  settings: VerdictSettings['index'],
): number {
  const size = (gapPercent - settings.fromPercent) / settings.overPercent
  return 100 * legs * Math.max(0, Math.min(1, size))
}
