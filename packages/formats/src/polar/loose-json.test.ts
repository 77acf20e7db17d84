import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looseJson } from './loose-json.ts'

const read = (text: string) => looseJson(new TextEncoder().encode(text))

/** In lists null is NaN. */
const nanInLists = (json: unknown): unknown =>
  Array.isArray(json)
    ? json.map((each) => (each === null ? Number.NaN : nanInLists(each)))
    : typeof json === 'object' && json !== null
      ? Object.fromEntries(Object.entries(json).map(([key, value]) => [key, nanInLists(value)]))
      : json

describe('loose JSON', () => {
  const anyJson = fc
    .jsonValue({ maxDepth: 8, stringUnit: 'binary' })
    .filter((json) => typeof json !== 'number')

  it('is what everybody else reads in JSON, with NaN for what a list does not know', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 2), (json, blanks) => {
        const text = JSON.stringify(json, null, blanks)
        // A half of a character does not survive as UTF-8; `__proto__` is left out.
        fc.pre(
          !text.includes('__proto__') && new TextDecoder().decode(new TextEncoder().encode(text)) === text,
        )
        expect(read(text)).toEqual({ json: nanInLists(JSON.parse(text)), cut: false })
      }),
    )
  })

  it('has every number to its last bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer())),
        (list) => {
          const text = JSON.stringify(list)
          expect(read(text).json).toEqual(JSON.parse(text))
        },
      ),
    )
    const text = '[0.1, -0.25, 1e3, 1234567890123456789, 50.12345678901234, -7, -0]'
    expect(read(text).json).toEqual(JSON.parse(text))
  })

  it('may have NaN outside of strings, and leaves it alone inside', () => {
    expect(read('{"NaN":[NaN,"NaN",1],"a":NaN}').json).toEqual({
      NaN: [Number.NaN, 'NaN', 1],
      a: Number.NaN,
    })
  })

  it('that is cut off holds what was whole by then', () => {
    expect(read('{"a":[1,2,3')).toEqual({ json: { a: [1, 2] }, cut: true })
    expect(read('{"a":{"b":"x"},"c":"y')).toEqual({ json: { a: { b: 'x' } }, cut: true })
    expect(read('')).toEqual({ json: undefined, cut: true })
  })

  it('holds what was read before a fault, and says where that is', () => {
    expect(read('{"a":[1,2],"b":oops,"c":3}')).toMatchObject({
      json: { a: [1, 2] },
      cut: false,
      fault: { byteOffset: 15 },
    })
    expect(read('[1 2]')).toMatchObject({ json: [1], fault: { byteOffset: 3 } })
  })

  it.each([
    ['lists in lists', '[', 100],
    ['objects in objects', '{"a":', 100],
    ['lists in a list', '[],', 2_000_001],
    ['letters', '"a",', 2_000_001],
    ['numbers', '1,', 6_000_001],
  ])('stops at too many %s', (_, piece, count) => {
    expect(read(`[${piece.repeat(count)}`)).toMatchObject({
      cut: false,
      fault: { detail: expect.stringContaining('more than') },
    })
  })
})
