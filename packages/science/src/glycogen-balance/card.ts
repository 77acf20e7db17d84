import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'glycogen-balance',
  says: 'When the carbohydrate in legs and liver runs low on the way, minute by minute.',
  source: 'rapoport2010',
  place:
    'carbohydrate share of the energy as fitted there; stores, shares of blood and liver, and the step of a minute are ours',
  inputs: {
    massKg: { unit: 'kg', says: 'body mass', domain: [25, 250] },
    speedMps: { unit: 'm/s', says: 'speed on the flat that costs the same', domain: [0.5, 8] },
    intensityRatio: { unit: 'ratio', says: 'share of the maximum oxygen uptake', domain: [0.2, 1.1] },
    muscleG: { unit: 'any', says: 'grams of glycogen in the leg muscles at the start', domain: [1, 2000] },
    liverG: { unit: 'any', says: 'grams of glycogen in the liver at the start', domain: [0, 500] },
    intakeGPerH: {
      unit: 'any',
      says: 'grams of carbohydrate eaten an hour',
      domain: [0, 200],
      otherwise: 0,
    },
    intakeFromMin: { unit: 'any', says: 'minute from which it is eaten', domain: [0, 600], otherwise: 30 },
    mostGPerH: {
      unit: 'any',
      says: 'grams an hour that can be taken up: 60 of glucose, 90 with fructose',
      domain: [0, 120],
      otherwise: 60,
    },
    minutes: { unit: 'any', says: 'how long it is followed', domain: [1, 1440], otherwise: 600 },
  },
  outputs: {
    liverEmptyMin: { unit: 'any', says: 'minute in which the liver is empty; NaN where it is not' },
    legsLowMin: {
      unit: 'any',
      says: 'minute in which the legs are down to a fifth; NaN where they are not',
    },
    wallMin: { unit: 'any', says: 'minute in which the legs are empty; NaN where they are not' },
    muscleLeftG: { unit: 'any', says: 'in the legs at the end, or at the wall' },
    liverLeftG: { unit: 'any', says: 'in the liver at the end, or at the wall' },
  },
  population:
    'Between runners the share of carbohydrate differs by a tenth either way, stores by more. The shape is plausible, not validated; the wall is easily a fifth early or late.',
  status: 'unverified',
})
