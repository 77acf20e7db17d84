import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'

/**
 * Holds what is asked against the schema of its route. An address is text, so its numbers are read as such; a body
 * says itself what is a number. Nothing is dropped or filled in silently.
 */
export const holdAgainstSchema: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema)
  return (asked: unknown) => {
    const value = httpPart === 'body' ? asked : Value.Convert(schema, asked)
    if (compiled.Check(value)) return { value }
    const faults = compiled.Errors(value).map(({ instancePath, message, keyword }) => ({
      instancePath,
      message,
      keyword,
      schemaPath: '',
      params: {},
    }))
    return { error: faults }
  }
}
