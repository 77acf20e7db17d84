import type { Body } from './body.ts'
import type { Compared } from './compared.ts'
import { type Effort, effortOf } from './effort.ts'
import type { Epochs } from './epochs.ts'
import type { VerdictSettings } from './settings/index.ts'
import { type Strides, stridesOf } from './strides.ts'

/** What a feature sees of the run. */
export interface Sight {
  readonly epochs: Epochs
  readonly strides: Strides
  readonly places: Compared
  /** Null where heart rate is unknown at either end. */
  readonly effort: Effort | null
  readonly body: Body
  readonly settings: VerdictSettings
}

export function sightOf(epochs: Epochs, places: Compared, body: Body, settings: VerdictSettings): Sight {
  const effort = effortOf(epochs, places, settings.features)
  return { epochs, strides: stridesOf(epochs, settings), places, effort, body, settings }
}

/** The same run seen at other minutes. */
export function sightAt(sight: Sight, places: Compared): Sight {
  return { ...sight, places, effort: effortOf(sight.epochs, places, sight.settings.features) }
}
