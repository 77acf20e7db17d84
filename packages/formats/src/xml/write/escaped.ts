/** Text that may stand between tags and within double quotes, whatever signs are in it; what no XML may hold is replaced. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`).replace(unwritable, '\ufffd')

// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
