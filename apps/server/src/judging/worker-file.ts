import { fileURLToPath } from 'node:url'

/**
 * What a worker thread runs: its source in a checkout, and in the published package a built file of its own beside
 * the program.
 */
export const workerFile: string = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './judge.worker.ts' : './judge.worker.mjs', import.meta.url),
)
