/** A message header is one byte. With its top bit set it refers to a definition and carries five bits of time. */
export const hasTimeBits = (header: number): boolean => (header & 0x80) !== 0

export const isDefinition = (header: number): boolean => (header & 0xc0) === 0x40

/** The local number by which a data message refers to its definition; -1 where a bit is set that never is. */
export const localNumber = (header: number): number =>
  header & 0x80 ? (header >> 5) & 0x03 : header & 0x30 ? -1 : header & 0x0f
