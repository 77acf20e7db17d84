/** A decoder for one named encoding. Every platform we run on has the standard `TextDecoder`; the language itself has not. */
export const newTextDecoder = (label: string): TextDecoding => new TextDecoder(label)

export interface TextDecoding {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}

declare const TextDecoder: new (label: string) => TextDecoding
