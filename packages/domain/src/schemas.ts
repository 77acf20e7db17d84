/** The contracts as JSON Schema, apart from the nouns so that a program that only runs need not load them. */
export { problemSchema, reportSchema } from './report.schema.ts'
export { importSchema, runEditSchema, runSchema } from './run.schema.ts'
