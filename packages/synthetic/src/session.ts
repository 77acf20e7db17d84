import type { WorkoutStep } from '@freshlegs/domain'
import type { Script } from './traits/trait.ts'

/** A stretch of a session at one speed; the last block of a session lasts as long as the run. */
export interface Block {
  readonly durationS: number
  readonly speedRatio: number
  readonly intensity: WorkoutStep['intensity']
}

/**
 * A session as a script: block after block. `marked` sessions carry what a watch with a workout writes, a lap a
 * block and the step it belongs to; others were run by feel, and the file shows only the pace.
 */
export function session(blocks: readonly Block[], marked: boolean): Script {
  const starts: number[] = []
  let timeS = 0
  for (const { durationS } of blocks) {
    starts.push(timeS)
    timeS += durationS
  }
  const at = (nowS: number) => {
    let i = starts.length - 1
    while (i > 0 && starts[i]! > nowS) i--
    return i
  }
  const speedRatio = (nowS: number) => blocks[at(nowS)]!.speedRatio
  if (!marked) return { speedRatio }
  return {
    speedRatio,
    laps: blocks.map(({ durationS, intensity }, step) => ({
      fromS: starts[step]!,
      toS: starts[step]! + durationS,
      by: 'time',
      step,
      intensity,
    })),
    steps: blocks.map(({ durationS, intensity }) => ({ intensity, durationS, distanceM: NaN })),
  }
}

/** Warm-up, `count` times a repetition and a recovery, and a cool-down for what is left of `totalS`. */
export function repetitions(parts: {
  readonly totalS: number
  readonly count: number
  readonly warmUp: Omit<Block, 'intensity'>
  readonly work: Omit<Block, 'intensity'>
  readonly recovery: Omit<Block, 'intensity'>
  readonly coolDownRatio: number
}): readonly Block[] {
  const { totalS, count, warmUp, work, recovery, coolDownRatio } = parts
  const rounds = Array.from({ length: count }, (): Block[] => [
    { ...work, intensity: 'interval' },
    { ...recovery, intensity: 'recovery' },
  ]).flat()
  const leftS = totalS - warmUp.durationS - count * (work.durationS + recovery.durationS)
  return [
    { ...warmUp, intensity: 'warm-up' },
    ...rounds,
    { durationS: Math.max(60, leftS), speedRatio: coolDownRatio, intensity: 'cool-down' },
  ]
}
