/** How the bytes of one value are read. */
export type BaseType = NumberType | { readonly kind: 'text'; readonly size: 1 } | WideType

export interface NumberType {
  readonly kind: 'number'
  readonly size: 1 | 2 | 4 | 8
  readonly as: 'uint8' | 'sint8' | 'uint16' | 'sint16' | 'uint32' | 'sint32' | 'float32' | 'float64'
  /** The value that says "unknown". NaN for floats, which need no such value. */
  readonly invalid: number
  /** A list of bytes is unknown as a whole or not at all. */
  readonly opaque?: true
}

/** 64 bits hold more than a number can. */
export interface WideType {
  readonly kind: 'wide'
  readonly size: 8
  readonly signed: boolean
  readonly invalid: bigint
}

/** The type behind the byte of a field definition; undefined where no such type exists. */
export const baseType = (code: number): BaseType | undefined =>
  code & 0x60 ? undefined : baseTypes[code & 0x1f]

/** What cannot be read as it says is kept byte by byte. */
export const byteType: NumberType = { kind: 'number', size: 1, as: 'uint8', invalid: 0xff, opaque: true }

/**
 * By number, the low five bits of the code. Sizes and invalid values as in fit-file-parser 6.1 (MIT). The types ending in z count from 1, so that 0 is free to say "unknown".
 */
const baseTypes: readonly BaseType[] = [
  { kind: 'number', size: 1, as: 'uint8', invalid: 0xff }, // enum
  { kind: 'number', size: 1, as: 'sint8', invalid: 0x7f },
  { kind: 'number', size: 1, as: 'uint8', invalid: 0xff },
  { kind: 'number', size: 2, as: 'sint16', invalid: 0x7fff },
  { kind: 'number', size: 2, as: 'uint16', invalid: 0xffff },
  { kind: 'number', size: 4, as: 'sint32', invalid: 0x7fffffff },
  { kind: 'number', size: 4, as: 'uint32', invalid: 0xffffffff },
  { kind: 'text', size: 1 },
  { kind: 'number', size: 4, as: 'float32', invalid: Number.NaN },
  { kind: 'number', size: 8, as: 'float64', invalid: Number.NaN },
  { kind: 'number', size: 1, as: 'uint8', invalid: 0 }, // uint8z
  { kind: 'number', size: 2, as: 'uint16', invalid: 0 }, // uint16z
  { kind: 'number', size: 4, as: 'uint32', invalid: 0 }, // uint32z
  byteType,
  { kind: 'wide', size: 8, signed: true, invalid: 0x7fffffffffffffffn },
  { kind: 'wide', size: 8, signed: false, invalid: 0xffffffffffffffffn },
  { kind: 'wide', size: 8, signed: false, invalid: 0n }, // uint64z
]
