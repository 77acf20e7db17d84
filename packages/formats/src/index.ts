export { type Decoded, type DecodeOptions, decode } from './decode.ts'
export type { Format } from './format.ts'
export { formats } from './formats.ts'
export { recognise } from './recognise.ts'
