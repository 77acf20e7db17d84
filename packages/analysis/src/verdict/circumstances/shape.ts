import type { CircumstanceRule } from '../scene.ts'

/** Legs and lungs go by degrees; a decision is quick. */
export const shape: CircumstanceRule = {
  id: 'shape',
  see({ onset, settings: { shape } }) {
    const factors =
      onset.ramp <= shape.abruptEpochs
        ? shape.abrupt
        : onset.ramp <= shape.middlingEpochs
          ? shape.middling
          : onset.ramp <= shape.slowEpochs
            ? shape.gradual
            : shape.slow
    return { factors, value: onset.ramp }
  },
}
