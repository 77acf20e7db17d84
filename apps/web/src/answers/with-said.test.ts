import { describe, expect, it } from 'vitest'
import { withSaid } from './with-said.ts'

describe('one word more about a run', () => {
  it('leaves all else as it was said', () => {
    expect(withSaid({ stoppedBy: 'legs', drinkL: 0.5 }, { race: true })).toEqual({
      stoppedBy: 'legs',
      drinkL: 0.5,
      race: true,
    })
  })

  it('takes a word back without a trace', () => {
    expect(withSaid({ stoppedBy: 'legs', wet: false }, { stoppedBy: null })).toStrictEqual({ wet: false })
  })

  it('keeps a no and a nothing as answers', () => {
    expect(withSaid({}, { wet: false, carbohydrateG: 0 })).toEqual({ wet: false, carbohydrateG: 0 })
  })
})
