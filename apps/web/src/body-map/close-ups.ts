/** What of the drawings is shown, and how large. */
export interface CloseUp {
  readonly id: 'all' | 'hips' | 'knees' | 'lower-legs' | 'feet'
  readonly name: string
  /** The part of the drawing of the body that is shown; null where that is not shown at all. */
  readonly body: Cut | null
  readonly feet: boolean
}

/** In units of the drawing, the same at the left and at the right of its middle. */
export interface Cut {
  readonly halfWidth: number
  readonly fromY: number
  readonly toY: number
}

/** As far as hands reach. */
export const all: CloseUp = {
  id: 'all',
  name: 'All',
  body: { halfWidth: 92, fromY: 0, toY: 472 },
  feet: true,
}

export const feetCut: Cut = { halfWidth: 72, fromY: 0, toY: 112 }

/** A place may be narrower than a finger in the whole drawing on a phone: close by, it is not. */
export const closeUps: readonly CloseUp[] = [
  all,
  { id: 'hips', name: 'Hips, thighs', body: { halfWidth: 41, fromY: 176, toY: 338 }, feet: false },
  { id: 'knees', name: 'Knees', body: { halfWidth: 32, fromY: 316, toY: 374 }, feet: false },
  { id: 'lower-legs', name: 'Lower legs', body: { halfWidth: 32, fromY: 354, toY: 468 }, feet: false },
  { id: 'feet', name: 'Feet', body: null, feet: true },
]
