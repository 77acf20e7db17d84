import type { Scene } from './scene.ts'

/** The runner's word, or else a distance that is raced. */
export function raced({ known, settings: { race } }: Pick<Scene, 'known' | 'settings'>): boolean {
  const near = race.distancesM.some(
    (metres, i) => Math.abs(known.totalDistanceM - metres) <= race.withinM[i]!,
  )
  return known.runnerSaid?.race ?? near
}
