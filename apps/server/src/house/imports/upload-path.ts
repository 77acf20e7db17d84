import { createHash } from 'node:crypto'
import { answer, type Result, refuse } from '@freshlegs/domain'

/**
 * Where an uploaded file is put below the folder of its import: as the runner's browser calls it, with whatever a
 * disk cannot bear replaced. Never outside: what names another place is refused.
 *
 * @param said names with `/` or `\` between them, as the browser says them
 * @returns relative, with `/` between names; different for different `said`
 */
export function uploadPath(said: string): Result<string> {
  const names = said.split(/[/\\]/)
  // A leading slash gives an empty name, and so does a doubled one; `C:/` is a drive of Windows.
  if (names.some((name) => name === '' || name === '.' || name === '..') || /^[A-Za-z]:[/\\]/.test(said))
    return refuse({
      code: 'input.invalid',
      detail: 'expected the path of a file within what is being imported, without .. and without a root',
      pointer: '/path',
    })
  if (names.length > deepest)
    return refuse({
      code: 'input.invalid',
      detail: `expected at most ${deepest} folders within each other, found ${names.length - 1}`,
      pointer: '/path',
    })
  return answer(names.map(bearable).join('/'))
}

const deepest = 32

/** File systems take 255 bytes or so a name; ours may become longer by a mark. */
const longestBytes = 200

/** The name itself where every disk can bear it; else a like one, with a mark that no other name gets. */
function bearable(name: string): string {
  const plain = name
    .normalize('NFC')
    // Control characters, and what Windows keeps for itself.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_')
    .replace(/[. ]+$/, (end) => '_'.repeat(end.length))
    .replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, (device) => `_${device}`)
  const short = Buffer.byteLength(plain) <= longestBytes ? plain : shortened(plain)
  if (short === name) return name
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return short.replace(/((?:\.[A-Za-z0-9]{1,8}){0,2})$/, `~${mark}$1`)
}

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
