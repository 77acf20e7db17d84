import type { Axis } from './subject.ts'

/** The three axes a runner can choose from; the first is the usual one. */
export const axes: readonly Axis[] = [
  {
    id: 'min',
    end: ({ movingS }) => movingS / 60,
    onset: ({ verdict }) => verdict.onsetMovingS / 60,
  },
  {
    id: 'km',
    end: ({ distanceM }) => distanceM / 1000,
    onset: ({ verdict }) => verdict.onsetDistanceM / 1000,
  },
  {
    id: 'kJ/kg',
    end: ({ figures }) => (figures.energyJPerKg ?? NaN) / 1000,
    // The way costs about as much a metre before the onset as over all.
    onset: ({ figures, verdict, distanceM }) =>
      ((figures.energyJPerKg ?? NaN) / 1000) * (verdict.onsetDistanceM / distanceM),
  },
]
