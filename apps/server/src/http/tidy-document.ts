import { STATUS_CODES } from 'node:http'
import type { Route } from '@freshlegs/api'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/**
 * A document of OpenAPI 3.1 as clients like it: schemas with a title stand under their names, tuples are written in
 * the dialect of 3.1, refusals are `application/problem+json`, and every route may refuse.
 */
export function tidyDocument(document: unknown, routes: readonly Route[]): Json {
  const read: unknown = JSON.parse(JSON.stringify(document))
  if (!isObject(read)) throw new TypeError('an OpenAPI document is an object')
  const schemas = new Map<string, Json>()
  const parts = objectIn(objectIn(read, 'components'), 'schemas')
  const nameOfPart = (part: string) => nameOf(objectIn(parts, part).title, part)
  const named = (json: Json): Json => namedSchemas(json, schemas, nameOfPart)
  for (const part of Object.values(parts)) named(part)

  const paths = mapObject(objectIn(read, 'paths'), (operations, path) =>
    mapObject(operations, (operation, method) => {
      const route = routes.find((one) => pathOf(one) === path && one.method.toLowerCase() === method)
      return {
        ...tidyOperation(operation, named),
        ...(route?.schema.consumes ? { requestBody: bytesOf(route) } : {}),
      }
    }),
  )
  const inOrder = [...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { ...read, components: { schemas: Object.fromEntries(inOrder) }, paths }
}

const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const objectIn = (json: Json | undefined, key: string): JsonObject => {
  const value = isObject(json) ? json[key] : undefined
  return isObject(value) ? value : {}
}

const mapObject = (json: Json, change: (value: Json, key: string) => Json): JsonObject =>
  isObject(json)
    ? Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(value, key)]))
    : {}

/** `:id` is `{id}` there. */
const pathOf = ({ url }: Route) => url.replaceAll(/:(\w+)/g, '{$1}')

/** `freshlegs/run-edit@1` is called RunEdit. */
function nameOf(title: Json | undefined, otherwise: string): string {
  const words = (typeof title === 'string' ? title : otherwise)
    .replace(/^freshlegs\//, '')
    .replace(/@\d+$/, '')
  return words.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

function namedSchemas(json: Json, schemas: Map<string, Json>, nameOfPart: (part: string) => string): Json {
  if (Array.isArray(json)) return json.map((item) => namedSchemas(item, schemas, nameOfPart))
  if (!isObject(json)) return json
  if (typeof json.$ref === 'string') return reference(nameOfPart(json.$ref.split('/').at(-1) ?? ''))
  const inside = mapObject(json, (value) => namedSchemas(value, schemas, nameOfPart))
  const { title, items, additionalItems, ...rest } = inside
  const tuple = Array.isArray(items)
  const schema = tuple
    ? { ...rest, prefixItems: items, items: false, maxItems: items.length }
    : { ...rest, ...(items === undefined ? {} : { items }) }
  if (typeof title !== 'string' || json.type !== 'object') return schema
  schemas.set(nameOf(title, title), schema)
  return reference(nameOf(title, title))
}

function tidyOperation(operation: Json, named: (json: Json) => Json): JsonObject {
  const refused = { 'application/problem+json': { schema: reference('Problem') } }
  const responses = mapObject(objectIn(operation, 'responses'), (response, status) => {
    const description = STATUS_CODES[status] ?? ''
    if (Number(status) >= 400) return { description, content: refused }
    const content = objectIn(response, 'content')
    return Object.keys(content).length === 0 ? { description } : { description, content: named(content) }
  })
  const others = { default: { description: 'Refused', content: refused } }
  return { ...mapObject(operation, named), responses: { ...responses, ...others } }
}

const bytesOf = ({ schema }: Route): Json => ({
  required: true,
  content: Object.fromEntries(
    (schema.consumes ?? []).map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
  ),
})
