/** Text to UTF-8; halves of characters become U+FFFD. Standard everywhere, though no part of the language itself. */
export const newTextEncoder = (): TextEncoding => new TextEncoder()

export interface TextEncoding {
  encode(text: string): Uint8Array
}

declare const TextEncoder: new () => TextEncoding
