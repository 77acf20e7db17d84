import { defineChannel } from '../channel.ts'

/** From beat to beat, on the track of beats. FIT keeps it in messages of its own. */
export const rrInterval = defineChannel({
  id: 'rrIntervalS',
  name: 'Beat interval',
  unit: 's',
  believable: [0.2, 2.5],
  keptIn: {},
})
