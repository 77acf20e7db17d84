import { type Block, session } from '../session.ts'
import type { Trait } from './trait.ts'

/** Surges and floats as the mood takes. */
export const fartlek: Trait<'fartlek'> = {
  id: 'fartlek',
  says: 'Plays with speed: surges of half a minute to three, floats between.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 4500, intensityRatio: 1 }),
  write({ durationS, chance }) {
    const blocks: Block[] = [{ durationS: 720, speedRatio: 0.95, intensity: 'active' }]
    for (let atS = 720; atS < durationS - 600; ) {
      const surgeS = Math.round(chance.between(30, 180))
      const floatS = Math.round(chance.between(60, 240))
      blocks.push({ durationS: surgeS, speedRatio: chance.between(1.12, 1.3), intensity: 'active' })
      blocks.push({ durationS: floatS, speedRatio: chance.between(0.85, 0.97), intensity: 'active' })
      atS += surgeS + floatS
    }
    return session(blocks, false)
  },
}
