/** Thrown where bytes are not what they say they are, and caught where the format's decoding begins. */
export class Unsound extends Error {
  /** Of the body, where that is known. */
  readonly byteOffset: number | undefined

  constructor(message: string, byteOffset?: number) {
    super(message)
    this.byteOffset = byteOffset
  }
}
