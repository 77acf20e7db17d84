import { createHash } from 'node:crypto'

/** The name of a file itself where every disk can bear it; else a like one, with a mark that no other name gets. */
export function bearableName(name: string): string {
  const plain = name
    .normalize('NFC')
    // Control characters, what Windows keeps for itself, and what would make it more than one name.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*/\\]/gu, '_')
    .replace(/[. ]+$/, (end) => '_'.repeat(end.length))
    .replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, (device) => `_${device}`)
  const short = Buffer.byteLength(plain) <= longestBytes ? plain : shortened(plain)
  if (short === name) return name
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return short.replace(/((?:\.[A-Za-z0-9]{1,8}){0,2})$/, `~${mark}$1`)
}

/** File systems take 255 bytes or so a name; ours may become longer by a mark. */
const longestBytes = 200

/** Its beginning, and its ending, by which people tell files apart. */
function shortened(name: string): string {
  const ending = /(?:\.[A-Za-z0-9]{1,8}){0,2}$/.exec(name)?.[0] ?? ''
  let start = ''
  for (const character of name) {
    if (Buffer.byteLength(start + character) > longestBytes - ending.length) break
    start += character
  }
  return start + ending
}
