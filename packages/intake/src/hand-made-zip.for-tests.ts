import { crc32, deflateRawSync } from 'node:zlib'

/** An entry as it is written, which need not be sound. What is not said is as it should be. */
export interface HandMade {
  readonly name: string | Uint8Array
  readonly content?: Uint8Array | string
  readonly method?: number
  readonly flags?: number
  /** What it says it unpacks to. */
  readonly saysBytes?: number
  readonly saysCrc32?: number
  /** Unix mode, for links. */
  readonly mode?: number
  /** Where the directory says it begins. */
  readonly saysAt?: number
  /** What lies there, where it is not the content packed by the method. */
  readonly packed?: Uint8Array
  readonly zip64?: boolean
}

interface Archive {
  readonly before?: Uint8Array
  /** How many entries it says it holds. */
  readonly saysEntries?: number
  readonly zip64?: boolean
}

/** An archive byte by byte, by the numbers of the format's public description (APPNOTE, parts 4.3 and 4.5). */
export function handMadeZip(entries: readonly HandMade[], archive: Archive = {}): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [archive.before ?? new Uint8Array(0)]
  let at = parts[0]!.length
  const put = (...bytes: Uint8Array[]) => {
    for (const each of bytes) {
      parts.push(each)
      at += each.length
    }
  }
  const rows = entries.map((entry) => {
    const row = rowOf(entry, at)
    put(numbers(localHeader(row)), row.name, row.packed)
    return row
  })
  const directoryAt = at
  for (const row of rows) {
    const extra = row.zip64
      ? numbers([u16(1), u16(24), u64(row.size), u64(row.packed.length), u64(row.at)])
      : none
    put(numbers(directoryRow(row, extra.length)), row.name, extra)
  }
  const count = archive.saysEntries ?? rows.length
  const end = archiveEnd({ count, directoryAt, sizeBytes: at - directoryAt, zip64: archive.zip64 ?? false })
  return new Uint8Array(Buffer.concat([...parts, end]))
}

/** What closes an archive, behind its directory. */
function archiveEnd({ count, directoryAt, sizeBytes, zip64 }: End): Uint8Array {
  const endAt = directoryAt + sizeBytes
  const large = [
    ...[u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(count), u64(count), u64(sizeBytes)],
    ...[u64(directoryAt), u32(0x07064b50), u32(0), u64(endAt), u32(1)],
  ]
  const [says, where] = zip64 ? [0xffff, 0xffffffff] : [count & 0xffff, directoryAt]
  const small = [u32(0x06054b50), u16(0), u16(0), u16(says), u16(says), u32(sizeBytes), u32(where), u16(0)]
  return numbers(zip64 ? [...large, ...small] : small)
}

interface End {
  readonly count: number
  readonly directoryAt: number
  readonly sizeBytes: number
  readonly zip64: boolean
}

/**
 * Very many empty entries, called `0000000.fit` and so on.
 *
 * @param letters of each name
 * @param says how many it says there are
 */
export function archiveOfMany(count: number, { letters = 11, says = count } = {}): Uint8Array<ArrayBuffer> {
  const row = rowOf({ name: '.fit'.padStart(letters, '0'), method: 0 }, 0)
  const local = Buffer.concat([numbers(localHeader(row)), row.name])
  const central = Buffer.concat([numbers(directoryRow(row, 0)), row.name])
  const directoryAt = count * local.length
  const bytes = Buffer.alloc(count * (local.length + central.length))
  for (let i = 0; i < count; i++) {
    const number = `${i}.fit`.padStart(11, '0')
    const localAt = i * local.length
    const centralAt = directoryAt + i * central.length
    local.copy(bytes, localAt)
    bytes.write(number, localAt + local.length - 11)
    central.copy(bytes, centralAt)
    bytes.writeUInt32LE(localAt, centralAt + 42)
    bytes.write(number, centralAt + central.length - 11)
  }
  const end = archiveEnd({ count: says, directoryAt, sizeBytes: count * central.length, zip64: true })
  return new Uint8Array(Buffer.concat([bytes, end]))
}

const none = new Uint8Array(0)

function rowOf(
  { name, content = '', method = 8, flags, mode, zip64 = false, ...says }: HandMade,
  at: number,
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name: typeof name === 'string' ? new TextEncoder().encode(name) : name,
    flags: flags ?? (typeof name === 'string' ? 0x800 : 0),
    method,
    packed: says.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes),
    size: says.saysBytes ?? bytes.length,
    crc32: says.saysCrc32 ?? crc32(bytes),
    attributes: ((mode ?? 0o100644) << 16) >>> 0,
    at: says.saysAt ?? at,
    zip64,
  }
}

type Row = ReturnType<typeof rowOf>

const localHeader = ({ flags, method, crc32: checksum, packed, size, name }: Row) => [
  ...[u32(0x04034b50), u16(20), u16(flags), u16(method), u32(0)],
  ...[u32(checksum), u32(packed.length), u32(size), u16(name.length), u16(0)],
]

const directoryRow = (row: Row, extraBytes: number) => [
  ...[u32(0x02014b50), u16(0x0314), u16(20), u16(row.flags), u16(row.method), u32(0), u32(row.crc32)],
  ...(row.zip64 ? [u32(0xffffffff), u32(0xffffffff)] : [u32(row.packed.length), u32(row.size)]),
  ...[u16(row.name.length), u16(extraBytes), u16(0), u16(0), u16(0), u32(row.attributes)],
  u32(row.zip64 ? 0xffffffff : row.at),
]

type Field = readonly [value: number, bytes: number]

const u16 = (value: number): Field => [value, 2]
const u32 = (value: number): Field => [value, 4]
const u64 = (value: number): Field => [value, 8]

function numbers(fields: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0))
  let at = 0
  for (const [value, size] of fields) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value % 2 ** 32, at, size)
    at += size
  }
  return bytes
}
