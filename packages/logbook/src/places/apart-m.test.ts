import type { Route } from '@freshlegs/store/contract'
import { describe, expect, it } from 'vitest'
import { apartM } from './apart-m.ts'

/** North along a meridian for two kilometres, then as the test wants it. */
const way = (eastM: (k: number) => number = () => 0, count = 48): Route => ({
  latitudeDeg: Array.from({ length: count }, (_, k) => 47 + (2000 * k) / (count - 1) / 111_195),
  longitudeDeg: Array.from(
    { length: count },
    (_, k) => 8 + eastM(k) / (111_195 * Math.cos((47 * Math.PI) / 180)),
  ),
})
const reversed = ({ latitudeDeg, longitudeDeg }: Route): Route => ({
  latitudeDeg: latitudeDeg.toReversed(),
  longitudeDeg: longitudeDeg.toReversed(),
})

describe('apartM', () => {
  it('is nothing from a way to itself, and what GPS strays from one day to the next', () => {
    expect(apartM(way(), way())).toBe(0)
    expect(
      apartM(
        way(),
        way((k) => (k % 2 === 0 ? 10 : -10)),
      ),
    ).toBeCloseTo(10, 0)
  })

  it('takes the other side of the road for the same way, and a parallel road for another', () => {
    expect(
      apartM(
        way(),
        way(() => 20),
      ),
    ).toBeCloseTo(20, 0)
    expect(
      apartM(
        way(),
        way(() => 90),
      ),
    ).toBeNaN()
  })

  it('takes a way against the direction for another', () => {
    expect(apartM(way(), reversed(way()))).toBeNaN()
  })

  it('takes a way that is shared in part for another', () => {
    expect(
      apartM(
        way(),
        way((k) => (k > 40 ? 350 : 0)),
      ),
    ).toBeNaN()
  })

  it('cannot compare ways of another make', () => {
    expect(apartM(way(), way(undefined, 24))).toBeNaN()
    expect(apartM({ latitudeDeg: [], longitudeDeg: [] }, { latitudeDeg: [], longitudeDeg: [] })).toBeNaN()
  })
})
