import { describe, expect, it } from 'vitest'
import { marathonWall } from './marathon-wall.ts'

const marathon = (paces: readonly number[]) => {
  const distanceM = paces.map((_, k) => (k < 8 ? 5000 : 2195))
  return { distanceM, timeS: paces.map((pace, k) => (pace * distanceM[k]!) / 1000) }
}

describe('marathonWall', () => {
  it('finds the wall in a marathon that lost a third from km 30 on', () => {
    expect(marathonWall(marathon([300, 300, 300, 300, 310, 330, 380, 400, 390])).wall).toBe(1)
  })

  it('finds none in an even marathon', () => {
    expect(marathonWall(marathon(Array(9).fill(300)))).toEqual({
      wall: 0,
      lengthM: 0,
      peakRatio: NaN,
      meanRatio: NaN,
    })
  })

  it('finds none in a collapse that lasts only the last two kilometres', () => {
    expect(marathonWall(marathon([300, 300, 300, 300, 300, 300, 300, 300, 420])).wall).toBe(0)
  })

  it('finds none in slowing before km 20 that is made good again', () => {
    expect(marathonWall(marathon([300, 300, 300, 400, 300, 300, 300, 300, 300])).wall).toBe(0)
  })

  it('cannot tell from a run that ends at km 20', () => {
    expect(marathonWall(marathon([300, 300, 300, 300])).wall).toBeNaN()
  })
})
