import type { Work } from '../work.ts'

/** `freshlegs import`. */
export const importFiles: Work = {
  name: 'import',
  async work(house, { files }, round, say) {
    await house.importPaths([files], {
      onProgress: ({ outcome }) => {
        // The first time alone: later ones find nothing new.
        if (round === 0 && outcome.imported > 0) say({ said: 'imported', count: outcome.imported })
      },
    })
    say({ said: 'import ended' })
  },
}
