import { styleText } from 'node:util'
import type { Limiter } from '@freshlegs/domain'

export type Paint = Record<Limiter | 'quiet', (text: string) => string>

/** Amber for legs, blue for heart and lungs, and nothing else in those colours. */
export function paint(colour: boolean): Paint {
  const as =
    (...formats: Parameters<typeof styleText>[0][]) =>
    (text: string) =>
      colour
        ? formats.reduce<string>((done, format) => styleText(format, done, { validateStream: false }), text)
        : text
  return {
    legs: as('bold', 'yellow'),
    'heart-lungs': as('bold', 'blue'),
    'paced-so': as('bold'),
    'no-fade': as('bold'),
    'cannot-tell': as('bold'),
    quiet: as('dim'),
  }
}
