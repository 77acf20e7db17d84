import { eased } from './eased.ts'
import { heartLungs } from './heart-lungs.ts'
import { legs } from './legs.ts'
import { none } from './none.ts'

/** Everything that can really limit a planted run. A new one is a file beside these and a line here. */
export const truths = [legs, heartLungs, eased, none] as const

export type TruthId = (typeof truths)[number]['id']
export type { Effect, Truth } from './truth.ts'
export { eased, heartLungs, legs, none }
