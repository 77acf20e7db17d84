import { gzipSync } from 'fflate'

/** As services pack single files, quickly; the same bytes every time. */
export const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 1, mtime: 0 })
