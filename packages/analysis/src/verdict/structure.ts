import { median } from '@freshlegs/science'
import type { VerdictSettings } from './settings/index.ts'

/** How steady the first part of the run was. */
export interface Structure {
  /** Spread of ln speed about its running centre. Reported only. */
  readonly spread: number
  /** Share of epochs far from it. */
  readonly outside: number
  /** Changes between clearly faster and clearly slower. */
  readonly changesPerHour: number
}

/**
 * Verdict sheet 2.5: repetitions, fartlek, stops and rough ground show as pace that leaves its running centre.
 *
 * @param pace ln of grade-adjusted speed of the whole run, by epoch
 */
export function structureOf(pace: Float64Array, settings: VerdictSettings['structure']): Structure {
  return structureOfHead(pace.subarray(0, headLength(pace.length, settings)), settings)
}

/** Epochs of the first part of the run: a fade comes later. */
export function headLength(count: number, settings: VerdictSettings['structure']): number {
  return Math.ceil((count >= settings.longEpochs ? settings.longHeadShare : settings.headShare) * count)
}

/** The same of the part that is looked at. */
export function structureOfHead(head: Float64Array, settings: VerdictSettings['structure']): Structure {
  const away = awayFromCentre(head, settings)
  let outside = 0
  let changes = 0
  let state = 0
  for (const r of away) {
    if (Math.abs(r) > settings.outside) outside++
    const now = r > settings.stateBand ? 1 : r < -settings.stateBand ? -1 : state
    if (state !== 0 && now !== state) changes++
    state = now
  }
  return {
    spread: 1.4826 * median(away.map(Math.abs)),
    outside: outside / head.length,
    changesPerHour: (60 * changes) / head.length,
  }
}

function awayFromCentre(head: Float64Array, settings: VerdictSettings['structure']): Float64Array {
  const centreOf = settings.centre === 'median' ? median : mean
  return head.map((value, i) => {
    const from = Math.max(0, i - settings.halfWidthEpochs)
    return value - centreOf(head.subarray(from, i + settings.halfWidthEpochs + 1))
  })
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Whether the run is a structured session, and not to be read as a steady one. */
export function isStructured(
  structure: Structure,
  run: { readonly walkRatio: Float64Array; readonly leastFadePercent: number },
  settings: VerdictSettings['structure'],
): boolean {
  const n = run.walkRatio.length
  const early = run.walkRatio.subarray(0, Math.floor(settings.walkShare * n))
  if (structure.outside > settings.hardOutside || mean(early) > settings.hardWalk) return true
  const soft =
    structure.outside > settings.softOutside ||
    (structure.changesPerHour >= settings.softChanges && structure.outside > settings.softChangesOutside)
  const plainFade = n >= settings.exemptEpochs && run.leastFadePercent >= settings.exemptFadePercent
  return soft && !plainFade
}
