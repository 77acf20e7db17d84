import { back } from './back.ts'
import { feetAbove, soles } from './feet.ts'
import { front } from './front.ts'
import { pictureOf } from './picture-of.ts'

/** All that is shown of a body, by the side from which it is seen. */
export const pictures = {
  front: { body: pictureOf(front, 'left'), feet: pictureOf(feetAbove, 'left') },
  back: { body: pictureOf(back, 'right'), feet: pictureOf(soles, 'right') },
} as const
