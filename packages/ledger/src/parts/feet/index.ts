import type { Cause } from '../../cause.ts'
import { newShoesOrGround } from './new-shoes-or-ground.ts'
import { slickGround } from './slick-ground.ts'
import { wornShoes } from './worn-shoes.ts'

/** Are the shoes worn, slick or new? */
export const feet: readonly Cause[] = [wornShoes, slickGround, newShoesOrGround]
