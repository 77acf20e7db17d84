import { routes } from '@freshlegs/api'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from './open-api-document.ts'

const document = JSON.parse(JSON.stringify(await openApiDocument()))
const operations: [string, string, { operationId: string; summary: string; responses: object }][] =
  Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [method, path, operation]),
  )

describe('the description of the routes', () => {
  it('has every route, each under a name of its own', () => {
    expect(operations).toHaveLength(routes.length)
    expect(new Set(operations.map(([, , { operationId }]) => operationId)).size).toBe(routes.length)
    for (const [, , { summary }] of operations) expect(summary).toMatch(/^[A-Z].*[^.]$/)
  })

  it('says of every route that it may refuse, with a problem', () => {
    for (const [method, path, { responses }] of operations) {
      for (const [status, response] of Object.entries(responses)) {
        if (status !== 'default' && Number(status) < 400) continue
        expect(Object.keys(response.content), `${method} ${path}`).toEqual(['application/problem+json'])
      }
      expect(responses).toHaveProperty('default')
    }
  })

  it('is sound JSON Schema throughout, and refers to nothing that is not there', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({ $id: 'all', ...document })
    for (const name of Object.keys(document.components.schemas))
      expect(() => ajv.compile({ $ref: `all#/components/schemas/${name}` }), name).not.toThrow()
    const referred = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)
    for (const [, name = ''] of referred) expect(document.components.schemas).toHaveProperty(name)
  })
})
