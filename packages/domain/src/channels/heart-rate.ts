import { defineChannel } from '../channel.ts'

/** Beats per minute. Decoders let pass what can be a heart; the verdict has limits of its own. */
export const heartRate = defineChannel({
  id: 'heartRateBpm',
  name: 'Heart rate',
  unit: 'bpm',
  believable: [30, 230],
  keptIn: {
    fit: [{ field: 3 }],
    fitDeveloper: [{ name: 'Heart Rate', factorByUnit: { bpm: 1 } }],
    gpx: ['hr', 'heartrate'],
    tcx: ['HeartRateBpm'],
    polar: { HEART_RATE: 1, heartRate: 1 },
    apple: { HKQuantityTypeIdentifierHeartRate: { 'count/min': 1, 'count/s': 60 } },
    unknownAs: [0, 255],
  },
})
