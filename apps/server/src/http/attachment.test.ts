import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment } from './attachment.ts'

describe('the name to save under', () => {
  it('is said in plain letters and in full', () => {
    expect(attachment('Läufe (1).fit')).toBe(
      `attachment; filename="La_ufe (1).fit"; filename*=UTF-8''L%C3%A4ufe%20%281%29.fit`,
    )
  })

  it('cannot end the header or begin another, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const [, plain, full] = /^attachment; filename="([^"\\]*)"; filename\*=UTF-8''(.*)$/.exec(
          attachment(name),
        )!
        expect(plain).toMatch(/^[\x20-\x7e]*$/)
        expect(decodeURIComponent(full!)).toBe(name.replaceAll(/\p{Cs}/gu, '\uFFFD'))
      }),
    )
  })
})
