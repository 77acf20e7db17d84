/** The contracts as JSON Schema, apart from the nouns so that a program that only runs need not load them. */
export { afterRunSchema } from './after-run.schema.ts'
export { checkInSchema } from './check-in.schema.ts'
export { ledgerSchema } from './ledger.schema.ts'
export { problemSchema, reportSchema } from './report.schema.ts'
export { importSchema, runEditSchema, runSchema } from './run.schema.ts'
