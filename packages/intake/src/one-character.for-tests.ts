import { constants, deflateRawSync } from 'node:zlib'

/** One character, very often, packed by deflate: about a thousandth of it. */
export function deflated(character: string, times: number): Uint8Array<ArrayBuffer> {
  const lot = deflateRawSync(Buffer.alloc(lotBytes, character), { finishFlush: constants.Z_FULL_FLUSH })
  const rest = deflateRawSync(Buffer.alloc(times % lotBytes, character))
  return new Uint8Array(Buffer.concat([...new Array<Buffer>(Math.trunc(times / lotBytes)).fill(lot), rest]))
}

/** The same as a gzip file, with a length but no checksum. */
export function gzipped(character: string, times: number): Uint8Array<ArrayBuffer> {
  const end = Buffer.alloc(8)
  end.writeUInt32LE(times, 4)
  return new Uint8Array(Buffer.concat([gzipHeader, deflated(character, times), end]))
}

const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

const lotBytes = 2 ** 24
