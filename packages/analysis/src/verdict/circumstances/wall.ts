import { raced } from '../raced.ts'
import type { CircumstanceRule } from '../scene.ts'
import { walkRise } from '../walk-rise.ts'

/** Long and hard, then slower by degrees, then walking, on ground that does not ask for it: nobody plans that. */
export const wall: CircumstanceRule = {
  id: 'wall',
  see(scene) {
    const { sight, onset, fade, body, settings } = scene
    const { wall, shape, walkbreaks, hills } = settings
    const percent = (100 * (sight.effort?.beforeBpm ?? Number.NaN)) / body.maxBpm
    const hard = percent >= wall.fromPercent || raced(scene)
    // Who walks in a race does not walk home; who walks after hard running may.
    const walked = walkRise(scene) > walkbreaks.rise && fade.hillyShare < hills.rawPaceShare
    const lostFirst = onset.ramp > shape.abruptEpochs && fade.runningPercent >= wall.runningPercent
    if (!hard || !walked || !(raced(scene) || lostFirst) || onset.epoch < wall.fromMinute) return null
    return { factors: wall.factors, value: percent }
  },
}
