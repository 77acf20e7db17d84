import { createZstdDecompress, zstdDecompressSync } from 'node:zlib'

/**
 * What lies in zstd, piece by piece, within settled memory however much comes out. Throws where it is not whole, in
 * zstd's own words.
 */
export async function* unpacked(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const whole = atOnce(packed)
  if (whole) {
    yield whole
    return
  }
  const pieces = createZstdDecompress()
  pieces.end(packed)
  yield* pieces
}

/** Nearly all; in pieces it takes thrice as long. */
function atOnce(packed: Uint8Array): Uint8Array | undefined {
  try {
    return zstdDecompressSync(packed, { maxOutputLength: mostAtOnce })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}

const mostAtOnce = 32 * 1024 * 1024
