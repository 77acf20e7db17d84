import { describe, expect, it } from 'vitest'
import { type DeveloperFieldOf, FitBytes, joined, type TypeName } from '../fit-bytes.for-tests.ts'
import { unknownTime } from './found-messages.ts'
import { readChain } from './read-chain.ts'
import type { Table } from './table.ts'

/** The only table of one file. */
function tableOf(bytes: Uint8Array, message = 200): Table {
  const [part] = readChain(bytes).parts
  return part?.tables.get(message) ?? expect.unreachable(`no message ${message}`)
}

const codesOf = (bytes: Uint8Array) => readChain(bytes).warnings.map(({ code }) => code)

describe('base types', () => {
  const cases: readonly (readonly [TypeName, value: number, invalid: number])[] = [
    ['enum', 4, 0xff],
    ['sint8', -5, 0x7f],
    ['uint8', 250, 0xff],
    ['uint8z', 255, 0],
    ['sint16', -12345, 0x7fff],
    ['uint16', 54321, 0xffff],
    ['uint16z', 0xffff, 0],
    ['sint32', -123456789, 0x7fffffff],
    ['uint32', 4000000000, 0xffffffff],
    ['uint32z', 0xffffffff, 0],
    ['float32', 0.25, Number.NaN],
    ['float64', 1 / 3, Number.NaN],
    ['byte', 7, 0xff],
  ]

  it.each(cases)('read %s in both byte orders, and its invalid value as unknown', (type, value, invalid) => {
    for (const bigEndian of [false, true]) {
      const file = new FitBytes()
        .define(0, 200, [[1, type]], { bigEndian })
        .data(0, value)
        .data(0, invalid)
        .file()
      expect(tableOf(file).numbers(1)).toEqual(Float64Array.of(value, Number.NaN))
    }
  })

  it.each([
    ['sint64', -9007199254740993n, 0x7fffffffffffffffn],
    ['uint64', 18446744073709551614n, 0xffffffffffffffffn],
    ['uint64z', 18446744073709551615n, 0n],
  ] as const)('read %s without losing a bit', (type, value, invalid) => {
    for (const bigEndian of [false, true]) {
      const file = new FitBytes()
        .define(0, 200, [[1, type]], { bigEndian })
        .data(0, value)
        .data(0, invalid)
        .file()
      expect(tableOf(file).rest()).toMatchObject([{ field: 1, width: 1, values: [value, ''] }])
    }
  })

  it('read a text up to its first zero, or to its end where it has none', () => {
    const file = new FitBytes()
      .define(0, 200, [[1, 'string', 6]])
      .data(0, 'Ada')
      .data(0, 'Möwe')
      .data(0, 'abcdefgh')
      .file()
    const table = tableOf(file)
    expect([0, 1, 2, 3].map((row) => table.text(1, row))).toEqual(['Ada', 'Möwe', 'abcdef', ''])
  })

  it('read a list with its invalid entries as unknown', () => {
    const file = new FitBytes()
      .define(0, 200, [[1, 'uint16', 3]])
      .data(0, [1, 0xffff, 3])
      .file()
    expect(tableOf(file).list(1)).toEqual({ width: 3, values: Float64Array.of(1, Number.NaN, 3) })
  })

  it('read a list of bytes as unknown only as a whole', () => {
    const file = new FitBytes()
      .define(0, 200, [[1, 'byte', 2]])
      .data(0, [255, 1])
      .data(0, [255, 255])
      .file()
    expect(tableOf(file).list(1)?.values).toEqual(Float64Array.of(255, 1, Number.NaN, Number.NaN))
  })

  it('keep a field byte by byte where its size does not fit its type', () => {
    const file = new FitBytes().raw(0x40, 0, 0, 200, 0, 2, 1, 3, 0x86, 2, 1, 0x02).raw(0, 9, 8, 7, 42).file()
    expect(tableOf(file).list(1)).toEqual({ width: 3, values: Float64Array.of(9, 8, 7) })
    expect(tableOf(file).numbers(2)).toEqual(Float64Array.of(42))
  })

  it('read the type of a definition that leaves out the bit for byte order', () => {
    const file = new FitBytes().raw(0x40, 0, 0, 200, 0, 1, 1, 2, 0x04).raw(0, 0x34, 0x12).file()
    expect(tableOf(file).numbers(1)).toEqual(Float64Array.of(0x1234))
  })
})

describe('messages', () => {
  it('of one kind make one table, however they are laid out', () => {
    const file = new FitBytes()
      .define(0, 200, [
        [1, 'uint8'],
        [2, 'uint8'],
      ])
      .data(0, 10, 20)
      .define(1, 200, [[2, 'uint16']])
      .data(1, 300)
      .data(0, 11, 21)
      .file()
    expect(tableOf(file).numbers(1)).toEqual(Float64Array.of(10, Number.NaN, 11))
    expect(tableOf(file).numbers(2)).toEqual(Float64Array.of(20, 300, 21))
  })

  it('that have a field twice mean the last, and those without it have none', () => {
    const file = new FitBytes()
      .define(0, 200, [
        [1, 'uint8'],
        [1, 'uint8'],
      ])
      .data(0, 10, 20)
      .define(1, 200, [[2, 'uint8']])
      .data(1, 5)
      .file()
    expect(tableOf(file).numbers(1)).toEqual(Float64Array.of(20, Number.NaN))
  })

  it('keep their rows when the same definition comes again', () => {
    const file = new FitBytes()
    for (let i = 0; i < 50; i++) file.define(i % 3, 200, [[1, 'uint8']]).data(i % 3, i)
    expect(tableOf(file.file()).numbers(1)).toEqual(Float64Array.from({ length: 50 }, (_, i) => i))
  })

  it('have their own time or, without one, the last that was heard', () => {
    const file = new FitBytes()
      .define(0, 200, [[253, 'uint32']])
      .define(1, 201, [[1, 'uint8']])
      .data(1, 5)
      .data(0, 1_000_000_000)
      .data(1, 5)
      .file()
    expect(tableOf(file, 200).times).toEqual(Uint32Array.of(1_000_000_000))
    expect(tableOf(file, 201).times).toEqual(Uint32Array.of(unknownTime, 1_000_000_000))
  })

  it('with compressed times count on from the last full one, over the turn of the five bits', () => {
    const start = 1_000_000_000
    const file = new FitBytes()
      .define(0, 200, [[253, 'uint32']])
      .define(1, 20, [[3, 'uint8']])
      .data(0, start)
    const times = [start + 3, start + 9, start + 40, start + 71]
    for (const time of times) file.dataAt(1, time, 140)
    expect(tableOf(file.file(), 20).times).toEqual(Uint32Array.from(times))
  })

  it('with compressed times before any full one have none', () => {
    const file = new FitBytes()
      .define(1, 20, [[3, 'uint8']])
      .dataAt(1, 7, 140)
      .file()
    expect(tableOf(file, 20).times).toEqual(Uint32Array.of(unknownTime))
  })

  it('share a row when samples of one time hold different fields, and only then', () => {
    const position = [
      [253, 'uint32'],
      [0, 'sint32'],
    ] as const
    const distance = [
      [253, 'uint32'],
      [5, 'uint32'],
    ] as const
    const file = new FitBytes()
      .define(0, 20, position)
      .define(1, 20, distance)
      .data(0, 1000, 7)
      .data(1, 1000, 8)
      .data(1, 1000, 9)
      .data(0, 1001, 10)
      .file()
    expect(tableOf(file, 20).times).toEqual(Uint32Array.of(1000, 1000, 1001))
    expect(tableOf(file, 20).numbers(0)).toEqual(Float64Array.of(7, Number.NaN, 10))
    expect(tableOf(file, 20).numbers(5)).toEqual(Float64Array.of(8, 9, Number.NaN))
  })
})

describe('developer fields', () => {
  const description = (file: FitBytes, field: number, type: number, name: string, unit: string) =>
    file
      .define(2, 206, [
        [0, 'uint8'],
        [1, 'uint8'],
        [2, 'uint8'],
        [3, 'string', 20],
        [8, 'string', 10],
        [6, 'uint8'],
        [7, 'sint8'],
        [14, 'uint16'],
        [15, 'uint8'],
      ])
      .data(2, 0, field, type, name, unit, 255, 127, 20, 7)
  const power: DeveloperFieldOf = [4, 'uint16', 0]

  it('bear the name, unit and native field that their description gives them', () => {
    const file = description(new FitBytes(), 4, 0x84, 'Power', 'Watts')
      .define(0, 200, [[1, 'uint8']], { developer: [power] })
      .data(0, 1, 250)
      .data(0, 2, 0xffff)
      .file()
    const [field] = tableOf(file).developerNumbers()
    expect(field?.describedBy).toMatchObject({
      name: 'Power',
      unit: 'Watts',
      nativeMessage: 20,
      nativeField: 7,
    })
    expect(field?.take()).toEqual(Float64Array.of(250, Number.NaN))
  })

  it('are told apart from a native field of the same number', () => {
    const file = description(new FitBytes(), 4, 0x84, 'Power', 'Watts')
      .define(0, 200, [[4, 'uint8']], { developer: [power] })
      .data(0, 88, 250)
      .file()
    expect(tableOf(file).numbers(4)).toEqual(Float64Array.of(88))
  })

  it('follow a description that changes on the way', () => {
    const file = new FitBytes()
    description(file, 4, 0x84, 'Power', 'Watts')
      .define(0, 200, [], { developer: [power] })
      .data(0, 250)
    description(file, 4, 0x84, 'Drag', '')
      .define(0, 200, [], { developer: [power] })
      .data(0, 99)
    const named = tableOf(file.file())
      .developerNumbers()
      .map(({ describedBy, take }) => [describedBy.name, take()])
    expect(named).toEqual([
      ['Power', Float64Array.of(250, Number.NaN)],
      ['Drag', Float64Array.of(Number.NaN, 99)],
    ])
  })

  it('that nothing describes are left out with a word, the rest of the message being read', () => {
    const file = new FitBytes()
      .define(0, 200, [[1, 'uint8']], { developer: [power] })
      .data(0, 1, 250)
      .file()
    expect(tableOf(file).numbers(1)).toEqual(Float64Array.of(1))
    expect(codesOf(file)).toEqual(['format.unknown-developer-field'])
  })
})

describe('the frame of a file', () => {
  const samples = () => {
    const file = new FitBytes().define(0, 200, [
      [253, 'uint32'],
      [1, 'uint8'],
    ])
    for (let i = 0; i < 8; i++) file.data(0, 1000 + i, i)
    return file
  }
  const all = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7)

  it.each([12, 14])('is read with a header of %i bytes', (headerSize) => {
    const file = samples().file({ headerSize })
    expect(tableOf(file).numbers(1)).toEqual(all)
    expect(codesOf(file)).toEqual([])
  })

  it('may have a wrong or a missing checksum: all is read, with a word', () => {
    for (const checksum of ['wrong', 'missing'] as const) {
      const file = samples().file({ checksum })
      expect(tableOf(file).numbers(1)).toEqual(all)
      expect(codesOf(file)).toEqual(['format.checksum'])
    }
  })

  it('may leave its size at 0, with or without a checksum at the end', () => {
    for (const checksum of ['right', 'missing'] as const) {
      const file = samples().file({ dataSize: 0, checksum })
      expect(tableOf(file).numbers(1)).toEqual(all)
      expect(codesOf(file)).toEqual(['format.truncated'])
    }
  })

  it('may be cut off anywhere: what stands before the cut is read, and the cut is named', () => {
    const whole = samples().file()
    const firstMessage = 14 + 12
    for (let length = firstMessage; length < whole.length - 2; length++) {
      const { parts, warnings } = readChain(whole.subarray(0, length))
      const complete = Math.floor((length - firstMessage) / 6)
      expect(parts[0]?.tables.get(200)?.rows ?? 0).toBe(complete)
      expect(parts[0]?.isComplete).toBe(false)
      expect(warnings).toMatchObject([{ code: 'format.truncated', byteOffset: length }])
    }
  })

  it('may promise less data than it has: all is read, with a word', () => {
    const file = samples().file({ dataSize: 12 + 6 * 3 })
    expect(tableOf(file).numbers(1)?.slice(0, 8)).toEqual(all)
    expect(codesOf(file)).toContain('format.corrupt')
  })

  it('may be followed by other bytes, which are left alone', () => {
    const file = joined(samples().file(), Uint8Array.of(1, 2, 3))
    expect(tableOf(file).numbers(1)).toEqual(all)
    expect(readChain(file).warnings).toMatchObject([
      { code: 'format.trailing-bytes', byteOffset: file.length - 3 },
    ])
  })
})

describe('a chain of files', () => {
  const named = (value: number) =>
    new FitBytes()
      .define(0, 0, [[0, 'enum']])
      .data(0, 4)
      .define(1, 200, [[1, 'uint8']])
      .data(1, value)
      .file()

  it('gives one part a file', () => {
    const { parts, warnings } = readChain(joined(named(1), named(2), named(3)))
    expect(parts.map(({ tables }) => tables.get(200)?.numbers(1))).toEqual(
      [1, 2, 3].map((n) => Float64Array.of(n)),
    )
    expect(warnings).toEqual([])
  })

  it('goes on with the part before where a file does not say what it is', () => {
    const more = new FitBytes()
      .define(0, 200, [[1, 'uint8']])
      .data(0, 9)
      .file()
    const { parts } = readChain(joined(named(1), more, more))
    expect(parts.map(({ tables }) => tables.get(200)?.numbers(1))).toEqual([Float64Array.of(1, 9, 9)])
  })

  it('keeps what a cut-off last file still has', () => {
    const { parts, warnings } = readChain(joined(named(1), named(2)).slice(0, -4))
    expect(parts.map(({ isComplete }) => isComplete)).toEqual([true, false])
    expect(warnings.map(({ code }) => code)).toEqual(['format.truncated'])
  })

  it('of empty files comes to an end', () => {
    const empty = new FitBytes().file({ dataSize: 0, checksum: 'missing' })
    expect(readChain(joined(...new Array(3000).fill(empty))).parts.length).toBeLessThanOrEqual(1000)
  })
})

describe('damage', () => {
  /** Two layouts in turn, as phones write them; every message is 11 or 9 bytes long. */
  const ride = () => {
    const file = new FitBytes()
      .define(1, 200, [
        [1, 'uint16'],
        [2, 'uint32'],
        [253, 'uint32'],
      ])
      .define(2, 201, [
        [253, 'uint32'],
        [1, 'uint32'],
      ])
    for (let i = 0; i < 40; i++)
      file.data(1, i, 0x01020304, 1_000_000_000 + i).data(2, 1_000_000_000 + i, 100 * i)
    return file.file()
  }
  const start = 14 + 2 * 6 + 5 * 3

  it('of a single byte that went missing costs a few messages, and reading goes on behind it', () => {
    const whole = ride()
    for (let missing = start + 200; missing < start + 220; missing++) {
      const file = joined(whole.subarray(0, missing), whole.subarray(missing + 1))
      const { parts, warnings } = readChain(file)
      const counts = parts[0]?.tables.get(200)?.numbers(1) ?? []
      expect(counts.length).toBeGreaterThanOrEqual(36)
      expect(counts.length).toBeLessThan(40)
      expect([...counts]).toEqual([...counts].toSorted((a, b) => a - b))
      expect(Math.max(...counts)).toBe(39)
      expect(warnings).toContainEqual(expect.objectContaining({ code: 'format.corrupt' }))
    }
  })

  it('that goes on to the end stops the reading there, with a word', () => {
    const whole = ride()
    const file = joined(whole.subarray(0, start + 200), new Uint8Array(500).fill(0x3f))
    const { parts, warnings } = readChain(file)
    expect(parts[0]?.tables.get(200)?.rows).toBe(10)
    expect(warnings.map(({ code }) => code)).toContain('format.corrupt')
  })

  it('is a message that refers to no definition', () => {
    const file = new FitBytes()
      .define(0, 200, [[1, 'uint8']])
      .data(0, 1)
      .raw(5, 0, 0, 0)
      .file()
    expect(tableOf(file).numbers(1)).toEqual(Float64Array.of(1))
    expect(readChain(file).warnings).toMatchObject([{ code: 'format.corrupt', byteOffset: 14 + 9 + 2 }])
  })
})

describe('files made to exhaust us', () => {
  it('get no more columns than their bytes can fill', () => {
    const file = new FitBytes().define(
      0,
      20,
      Array.from({ length: 200 }, (_, i) => [i, 'uint8'] as const),
    )
    file.data(0, ...new Array<number>(200).fill(1)).define(1, 20, [[201, 'uint8']])
    for (let i = 0; i < 5000; i++) file.data(1, i & 0x7f)
    const bytes = file.file()
    const table = tableOf(bytes, 20)
    expect(table.rows).toBe(5001)
    const cells = table.rest().reduce((sum, { values }) => sum + values.length, 0)
    expect(8 * cells).toBeLessThanOrEqual(8 * bytes.length)
    expect(table.numbers(201)?.[5000]).toBe(4999 & 0x7f)
    expect(codesOf(bytes)).toEqual(['format.corrupt'])
  })

  it('stop being read at more kinds of fields than any watch has', () => {
    const file = new FitBytes()
    const fields = Array.from({ length: 255 }, (_, i) => [i === 253 ? 255 : i, 'uint8'] as const)
    for (let message = 1000; message < 1100; message++) {
      file.define(0, message, fields).data(0, ...new Array<number>(255).fill(1))
    }
    const { parts, warnings } = readChain(file.file())
    expect(parts[0]?.tables.size).toBeLessThan(100)
    expect(warnings.map(({ code }) => code)).toEqual(['format.corrupt'])
  })
})
