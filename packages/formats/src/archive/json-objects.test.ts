import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonObject, JsonObjects } from './json-objects.ts'

const inList = (keys: readonly string[]) => keys.join('/') === 'list'

function objectsIn(text: string, wanted = inList, chunkBytes = 1 << 20): JsonObject[] {
  const bytes = new TextEncoder().encode(text)
  const objects: JsonObject[] = []
  const reader = new JsonObjects(wanted, (object) => objects.push(object))
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const chunk = bytes.slice(from, from + chunkBytes)
    reader.read(chunk)
    chunk.fill(0)
  }
  return objects
}

describe('objects of a JSON file', () => {
  it('are found under their key, whether the file is a list or an object', () => {
    const text = '{"before":[{"a":0}],"list":[{"a":1},{"a":2}],"after":{"list":[{"a":3}]}}'
    expect(objectsIn(text)).toEqual([{ a: 1 }, { a: 2 }])
    expect(objectsIn(`[${text}, ${text}]`)).toEqual([{ a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }])
  })

  it('are handed over with the keys above them', () => {
    const seen: (readonly string[])[] = []
    const reader = new JsonObjects(
      () => true,
      (_, keys) => seen.push(keys),
    )
    reader.read(new TextEncoder().encode('{"gear":{"17":[{"a":1}],"18":[{"a":{"b":[{"c":1}]}}]}}'))
    expect(seen).toEqual([
      ['gear', '17'],
      ['gear', '18'],
    ])
  })

  it('may have braces, quotes and escapes in their texts', () => {
    const object = { list: '}]{[', 'quote"': 'a\\"b\\\\', uni: '語\u2028', list2: [{ a: [] }] }
    expect(objectsIn(JSON.stringify({ list: [object, {}] }, null, 2))).toEqual([object, {}])
  })

  it('are the same wherever the stretches end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 40 }),
        (list, chunkBytes) => {
          const text = JSON.stringify([{ other: 'list', list }])
          expect(objectsIn(text, inList, chunkBytes)).toEqual(JSON.parse(JSON.stringify(list)))
        },
      ),
    )
  })

  it('are passed over where they are broken, and the rest is read', () => {
    expect(objectsIn('{"list":[{"a":1},{"a":},{"a":NaN},{"a":2}]}')).toEqual([{ a: 1 }, { a: 2 }])
    expect(objectsIn('{"list":[{"a":1},{"a":2}')).toEqual([{ a: 1 }, { a: 2 }])
    expect(objectsIn('{"list":[{"a":1},{"a":')).toEqual([{ a: 1 }])
  })

  it('are passed over where they are larger than any is', () => {
    const large = `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`
    expect(objectsIn(`{"list":[{"a":1},${large},{"a":2}]}`, inList, 65_536)).toEqual([{ a: 1 }, { a: 2 }])
  })

  it('are found behind a thousand levels, and not within them', () => {
    const deep = `${'['.repeat(1000)}{"list":[{"a":0}]}${']'.repeat(1000)}`
    expect(objectsIn(`[${deep},{"list":[{"a":1}]}]`)).toEqual([{ a: 1 }])
  })

  it('are none in what is no JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        new JsonObjects(
          () => true,
          () => {},
        ).read(bytes)
      }),
    )
    expect(objectsIn('}}}]]]"list":[{"a":1}]')).toEqual([])
  })
})
