import type { Also, Reason } from '@freshlegs/domain'
import { also } from './also.ts'
import { because } from './because.ts'
import { headline } from './headline.ts'
import { missing } from './missing.ts'
import { sure } from './sure.ts'
import type { Told } from './told.ts'
import { wouldChange } from './would-change.ts'

/** The sentences of a verdict. */
export interface Words {
  readonly says: string
  readonly sure: string
  readonly because: readonly Reason[]
  readonly also: readonly Also[]
  readonly missing: readonly string[]
  readonly wouldChange: string
}

/** Turns a judgement into words for the runner. Same input, same words. */
export function word(told: Told): Words {
  return {
    says: headline(told),
    sure: sure(told),
    because: because(told),
    also: also(told),
    missing: missing(told),
    wouldChange: wouldChange(told),
  }
}
