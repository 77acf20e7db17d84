import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { between } from './map-in-architecture.ts'
import { schemaFiles } from './schema-files.ts'

describe('schemas', () => {
  it.each(Object.entries(schemaFiles()))('%s is sound JSON Schema', (_, content) => {
    const ajv = new Ajv({ strict: true, validateFormats: false })
    expect(() => ajv.compile(JSON.parse(content))).not.toThrow()
  })
})

describe('the map in a page', () => {
  const start = "<!-- map: made by `npm run generate` from the fence's own table -->"
  const end = '<!-- /map -->'

  it('replaces what was between the marks and touches nothing else', () => {
    expect(between(`before\n${start}\nold\n${end}\nafter`, 'new')).toBe(
      `before\n${start}\n\nnew\n\n${end}\nafter`,
    )
  })

  it('stays the same when it is drawn again', () => {
    const once = between(`${start}${end}`, 'map')
    expect(between(once, 'map')).toBe(once)
  })

  it.each([
    'no marks',
    `${end} ${start}`,
    start,
  ])('refuses a page without both marks in order: %s', (page) => {
    expect(() => between(page, 'map')).toThrow('ARCHITECTURE.md')
  })
})
