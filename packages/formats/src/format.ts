import type { Recording, Result } from '@freshlegs/domain'

/** How a kind of file is read. Pure: unpacked bytes in, recordings out; throws on no bytes whatever. */
export interface Format {
  readonly id: string
  /** What runners call it. */
  readonly name: string
  /** True when the content looks like this format. Names are never asked. */
  recognises(bytes: Uint8Array): boolean
  /** One recording a session, other sports included; what is damaged is kept as far as it can be read. */
  decode(bytes: Uint8Array): Result<readonly Recording[]>
}
