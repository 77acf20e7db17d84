import type { Format } from './format.ts'
import { formats } from './formats.ts'

/** The format of a file by its content; undefined where it is none of ours. Names of files are never asked. */
export const recognise = (bytes: Uint8Array): Format | undefined =>
  formats.find((format) => format.recognises(bytes))
