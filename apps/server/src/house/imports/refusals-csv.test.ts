import { describe, expect, it } from 'vitest'
import { refusalsCsv } from './refusals-csv.ts'

const refusal = (path: string) => ({ path, code: 'format.corrupt' as const, detail: 'no ".FIT" at byte 8' })

describe('the table of refusals', () => {
  it('says path, code and reason, with quotes where a comma, a quote or a line would end the cell', () => {
    const reason = 'format.corrupt,"no "".FIT"" at byte 8"\r\n'
    const names = ['a.fit', 'a, b.fit', 'the "long" one.fit', 'two\nlines.fit', 'Läufe/ü.fit']
    expect(refusalsCsv(names.map(refusal))).toBe(
      [
        'path,code,reason\r\n',
        `a.fit,${reason}`,
        `"a, b.fit",${reason}`,
        `"the ""long"" one.fit",${reason}`,
        `"two\nlines.fit",${reason}`,
        `Läufe/ü.fit,${reason}`,
      ].join(''),
    )
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'])('gives a spreadsheet no formula: %j', (path) => {
    const [, row = ''] = /\r\n([\s\S]*)/.exec(refusalsCsv([refusal(path)])) ?? []
    expect(row).toMatch(/^"?'/)
  })
})
