export { defaultLimits, type Limits } from './limits.ts'
export { openSource, type SourceOptions } from './open-source.ts'
export { unpackGzip } from './unpack-gzip.ts'
