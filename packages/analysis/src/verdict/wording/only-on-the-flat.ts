import type { Told } from './told.ts'

/** From so many per cent on, pace with the hills taken out and pace over the ground tell different stories. Ours. */
const differentPercent = 2

/** From here on a loss is a fade (verdict sheet 2.6). */
const fadePercent = 4

/**
 * True where the pace fell only with the hills taken out and not over the ground: on a course that falls, a
 * correction that is a little too large looks like a fade, so the verdict goes by the smaller of the two.
 */
export function onlyOnTheFlat({ judgement: { fade, facts } }: Told): boolean {
  const onTheFlatPercent = 100 * (1 - facts.lateSpeedMps / facts.baselineSpeedMps)
  return fade.percent < fadePercent && onTheFlatPercent - fade.percent > differentPercent
}
