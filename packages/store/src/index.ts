export { type EmbeddedOptions, openEmbedded } from './embedded/open-embedded.ts'
export * from './store.ts'
