import * as schemas from '@freshlegs/domain/schemas'
import type { Files } from './files.ts'

/** `docs/schemas/…`: the JSON Schema of every contract, under its own name without `freshlegs/`. */
export const schemaFiles = (): Files =>
  Object.fromEntries(
    Object.values(schemas).map((schema) => [
      `docs/schemas/${schema.$id.replace('freshlegs/', '')}.json`,
      `${JSON.stringify({ $schema: dialect, ...schema }, null, 2)}\n`,
    ]),
  )

/** The one that TypeBox writes tuples in. */
const dialect = 'http://json-schema.org/draft-07/schema#'
