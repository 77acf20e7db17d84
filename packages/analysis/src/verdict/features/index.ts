import type { Feature } from '../feature.ts'
import { bal } from './bal.ts'
import { cad } from './cad.ts'
import { gct } from './gct.ts'
import { hrCeil } from './hr-ceil.ts'
import { hrFollow } from './hr-follow.ts'

/** Strongest first. */
export const features: readonly Feature[] = [hrFollow, hrCeil, gct, cad, bal]
