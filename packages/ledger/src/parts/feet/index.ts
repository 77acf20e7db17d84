import type { Cause } from '../../cause.ts'
import { slickGround } from './slick-ground.ts'
import { wornShoes } from './worn-shoes.ts'

/** Are the shoes worn or slick? */
export const feet: readonly Cause[] = [wornShoes, slickGround]
