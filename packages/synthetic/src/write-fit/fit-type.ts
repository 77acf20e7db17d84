/**
 * The base types of FIT: the code a definition carries, and the bytes of one value. Field numbers and types in this
 * folder are taken from the profile of fit-file-parser (MIT), which also reads back what is written here.
 */
export const fitTypes = {
  enum: { code: 0x00, size: 1, invalid: 0xff },
  sint8: { code: 0x01, size: 1, invalid: 0x7f },
  uint8: { code: 0x02, size: 1, invalid: 0xff },
  string: { code: 0x07, size: 1, invalid: 0 },
  byte: { code: 0x0d, size: 1, invalid: 0xff },
  uint16: { code: 0x84, size: 2, invalid: 0xffff },
  sint32: { code: 0x85, size: 4, invalid: 0x7fffffff },
  uint32: { code: 0x86, size: 4, invalid: 0xffffffff },
  float32: { code: 0x88, size: 4, invalid: Number.NaN },
  uint32z: { code: 0x8c, size: 4, invalid: 0 },
} as const

export type FitType = keyof typeof fitTypes
