import * as schemas from '@freshlegs/domain/schemas'
import type { Files } from './files.ts'

/** `docs/schemas/…`: the JSON Schema of every contract, under its own name without `freshlegs/`. */
export const schemaFiles = (): Files =>
  Object.fromEntries(
    Object.values(schemas).map((schema) => [
      `docs/schemas/${idOf(schema).replace('freshlegs/', '')}.json`,
      `${JSON.stringify({ $schema: dialect, ...schema }, null, 2)}\n`,
    ]),
  )

/** TypeBox leaves the id out of a schema's type. */
function idOf(schema: object): string {
  if ('$id' in schema && typeof schema.$id === 'string') return schema.$id
  throw new TypeError('a contract needs an $id')
}

/** The one that TypeBox writes tuples in. */
const dialect = 'http://json-schema.org/draft-07/schema#'
