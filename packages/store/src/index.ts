export { type EmbeddedOptions, openEmbedded } from './embedded/open-embedded.ts'
export { openPostgres } from './postgres/open-postgres.ts'
export { type Restoring, restoreInto } from './restore-into.ts'
export * from './store.ts'
