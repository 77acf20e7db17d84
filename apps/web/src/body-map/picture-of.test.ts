import { bodyRegions } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { areas } from './areas.ts'
import { mirrored, whole } from './mirrored.ts'
import { outlineOf, pathOf } from './outline.ts'
import { pictures } from './pictures.ts'
import { placesOf } from './place.ts'

const key = ({ region, side }: { region: string; side: string }) => `${region}:${side}`
const shapesOf = (view: 'front' | 'back') => [...pictures[view].body.shapes, ...pictures[view].feet.shapes]
const middleX = (d: string) => {
  const xs = outlineOf(d.replace('Z', '')).curves.flatMap((points) => points.map(([x]) => x))
  return xs.reduce((sum, x) => sum + x, 0) / xs.length
}

describe('the drawn body', () => {
  it('shows every region on the side from which it is seen, and every side of it', () => {
    for (const { id, view } of bodyRegions) {
      const drawn = new Set(shapesOf(view).map(({ place }) => key(place)))
      for (const place of placesOf(id)) expect(drawn, view).toContain(key(place))
    }
  })

  it("has the runner's left at the right of the picture in front, and at the left behind", () => {
    for (const { place, d } of shapesOf('front'))
      if (place.side !== 'middle') expect(middleX(d) > 100, key(place)).toBe(place.side === 'left')
    for (const { place, d } of shapesOf('back'))
      if (place.side !== 'middle') expect(middleX(d) > 100, key(place)).toBe(place.side === 'right')
  })

  it('is the same on both sides', () => {
    for (const { place, d } of shapesOf('front').filter((shape) => shape.place.side === 'left')) {
      const other = shapesOf('front').filter(
        (shape) => shape.place.region === place.region && shape.place.side === 'right',
      )
      const seen = pathOf(mirrored(outlineOf(d.replace('Z', ''))))
      expect(other.map((shape) => shape.d)).toContain(`${seen}Z`)
    }
  })

  it('keeps to the middle what there is once', () => {
    for (const { place, d } of [...shapesOf('front'), ...shapesOf('back')])
      if (place.side === 'middle') expect(middleX(d), key(place)).toBeCloseTo(100, 0)
  })

  it('has no shape twice in one drawing', () => {
    for (const view of ['front', 'back'] as const)
      for (const { shapes } of [pictures[view].body, pictures[view].feet])
        expect(new Set(shapes.map(({ place }) => key(place))).size).toBe(shapes.length)
  })
})

describe('the list of the body', () => {
  it('names every region once', () => {
    const listed = areas.flatMap(({ regions }) => regions.map(({ id }) => id))
    expect(listed.toSorted()).toEqual(bodyRegions.map(({ id }) => id).toSorted())
  })
})

describe('an outline', () => {
  it('is read and written again as it was', () => {
    expect(pathOf(outlineOf('M100 2 L130 2 C111 62 108 66 100 67'))).toBe('M100 2L130 2C111 62 108 66 100 67')
  })

  it('is made whole by going back on the other side', () => {
    expect(pathOf(whole(outlineOf('M100 0 L120 10 C125 20 115 30 100 40')))).toBe(
      'M100 0L120 10C125 20 115 30 100 40C85 30 75 20 80 10L100 0',
    )
  })

  it('is refused where it is no such line', () => {
    expect(() => outlineOf('L1 2')).toThrow(RangeError)
    expect(() => outlineOf('M1 2 C1 2 3 4')).toThrow(RangeError)
    expect(() => outlineOf('M1 2 L3 x')).toThrow(RangeError)
  })
})
