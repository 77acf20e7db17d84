import type { VerdictSettings } from './index.ts'

/** The settings with the weights that a runner's own answers give to signs; what is not among them weighs as usual. */
export function ownWeights(
  settings: VerdictSettings,
  weights: Readonly<Record<string, number>> | undefined,
): VerdictSettings {
  if (!weights) return settings
  const { rows } = settings.evidence
  const weighed = Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const weight = weights[id]
      return [id, weight !== undefined && weight >= 0 ? { ...row, weight } : row]
    }),
  )
  return { ...settings, evidence: { ...settings.evidence, rows: { ...rows, ...weighed } } }
}
