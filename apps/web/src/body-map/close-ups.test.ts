import { describe, expect, it } from 'vitest'
import { type Cut, closeUps, feetCut } from './close-ups.ts'
import { gridOf } from './grid.for-tests.ts'
import { axisX } from './outline.ts'
import type { Picture } from './picture-of.ts'
import { pictures } from './pictures.ts'

/** What the drawing has on a phone 360 px wide, in CSS pixels. */
const phonePx = 294

/** Of each place that is shown, the side of the largest square in it, in CSS pixels of a phone. */
function roomIn(picture: Picture, { halfWidth, fromY, toY }: Cut): [place: string, px: number][] {
  const { shape, width } = gridOf(picture)
  const room = new Map<string, number>()
  const sides = new Map<number, number>()
  for (let y = fromY; y < toY; y++)
    for (let x = axisX - halfWidth; x < axisX + halfWidth; x++) {
      const cell = y * width + x
      const seen = shape[cell] ?? -1
      const drawn = picture.shapes[seen]
      if (!drawn) continue
      const before = [cell - 1, cell - width, cell - width - 1]
      const side = 1 + Math.min(...before.map((one) => (shape[one] === seen ? (sides.get(one) ?? 0) : 0)))
      sides.set(cell, side)
      const { region, side: of } = drawn.place
      const place = `${region}:${of}`
      room.set(place, Math.max(room.get(place) ?? 0, (side * phonePx) / (2 * halfWidth)))
    }
  return [...room]
}

describe('the drawings close by', () => {
  it('show every place at least 18 px wide and high somewhere, on a phone', () => {
    const largest = new Map<string, number>()
    for (const { body, feet } of Object.values(pictures))
      for (const closeUp of closeUps)
        for (const [place, px] of [
          ...(closeUp.body ? roomIn(body, closeUp.body) : []),
          ...(closeUp.feet ? roomIn(feet, feetCut) : []),
        ])
          largest.set(place, Math.max(largest.get(place) ?? 0, px))
    expect(largest.size).toBeGreaterThan(70)
    expect([...largest].filter(([, px]) => px < 18)).toEqual([])
  })

  it('cut nothing off: the whole of it is one of them', () => {
    for (const { body } of Object.values(pictures)) {
      const places = body.shapes.map(({ place }) => `${place.region}:${place.side}`)
      const shown = new Set(
        closeUps.flatMap((one) => (one.body ? roomIn(body, one.body) : [])).map(([place]) => place),
      )
      for (const place of places) expect(shown).toContain(place)
    }
  })
})
