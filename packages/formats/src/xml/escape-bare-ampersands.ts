/**
 * Mends the commonest fault of hand-made files, a name like `Run & fun`: an ampersand that begins no entity
 * would swallow everything up to the next semicolon.
 */
export const escapeBareAmpersands = (text: string): string =>
  text.includes('&') ? text.replace(/&(?!#?\w{1,32};)/g, '&amp;') : text
