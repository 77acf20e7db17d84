import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvReader } from './csv.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function rowsOf(bytes: Uint8Array, borders: readonly number[] = []): string[][] {
  const rows: string[][] = []
  const reader = new CsvReader((row) => {
    rows.push(Array.from({ length: row.length }, (_, index) => row.text(index)))
  })
  let from = 0
  for (const to of borders) {
    reader.read(bytes.slice(from, to), false)
    from = to
  }
  reader.read(bytes.slice(from), true)
  return rows
}

const written = (rows: readonly (readonly string[])[], delimiter: string, lineEnd: string) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(lineEnd)

describe('CSV', () => {
  it('keeps line breaks, quotes and commas that are quoted', () => {
    expect(rowsOf(bytesOf('a,b\n"x, ""y""\r\nz",2\n'))).toEqual([
      ['a', 'b'],
      ['x, "y"\r\nz', '2'],
    ])
  })

  it('has empty cells, and no empty lines', () => {
    expect(rowsOf(bytesOf('a,b,\n\n,,\r\n""\n1'))).toEqual([['a', 'b', ''], ['', '', ''], ['1']])
  })

  it('takes a quote in the middle of a bare cell as it is', () => {
    expect(rowsOf(bytesOf('6" wide,"quoted" and more\n'))).toEqual([['6" wide', 'quoted and more']])
  })

  it.each([
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('is told apart by %j: %s', (delimiter) => {
    expect(
      rowsOf(bytesOf(`a${delimiter}b\n1,2;3${delimiter}4\n`))
        .at(-1)
        ?.at(-1),
    ).toBe('4')
  })

  it('begins behind a byte order mark', () => {
    expect(rowsOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('a,b')))).toEqual([['a', 'b']])
    expect(rowsOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('"a",b')))).toEqual([['a', 'b']])
  })

  it('reads Windows-1252 where a cell is no UTF-8', () => {
    expect(rowsOf(Uint8Array.of(...bytesOf('größer,'), 0x67, 0x72, 0xf6, 0xdf, 0x65, 0x72))).toEqual([
      ['größer', 'größer'],
    ])
  })

  it('passes over a cell of ten megabytes, and keeps its neighbours', () => {
    const cell = 'x'.repeat(10 * 1024 * 1024)
    expect(rowsOf(bytesOf(`a,b,c\n1,"${cell}",3\n4,${cell},6\n7,8,9\n`))).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
      ['4', '', '6'],
      ['7', '8', '9'],
    ])
  })

  it('passes over what a quote swallows that is never closed', () => {
    const rows = rowsOf(bytesOf(`a,b\n1,2\n3,"${'x,y\n'.repeat(100_000)}`))
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', ''],
    ])
  })

  it('has no more than a thousand cells a row', () => {
    const [row, next] = rowsOf(bytesOf(`${'a,'.repeat(5000)}\nb`))
    expect(row?.length).toBe(1024)
    expect(next).toEqual(['b'])
  })

  it('is read back as it was written, wherever its stretches end', () => {
    // Rows begin with a word, so that none of them is an empty line.
    const cells = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\t', '\n', '\r', '語') }),
      { minLength: 3, maxLength: 3 },
    )
    const rows = fc.array(
      cells.map((row) => ['w', ...row]),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(400)),
        (rows, delimiter, lineEnd, places) => {
          const header = ['h', 'i', 'j', 'k']
          const bytes = bytesOf(written([header, ...rows], delimiter, lineEnd))
          const borders = places.map((place) => Math.min(place, bytes.length)).toSorted((a, b) => a - b)
          expect(rowsOf(bytes, borders)).toEqual([header, ...rows])
        },
      ),
    )
  })

  it('bears any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void rowsOf(bytes, [3])))
  })
})
