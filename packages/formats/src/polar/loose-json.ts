/**
 * What a text of JSON says, as Polar writes it: with NaN outside of strings, which stands for null here. A text that
 * was cut off is closed behind its last whole value. Undefined where it is no JSON.
 */
export function looseJson(text: string): { readonly json: unknown; readonly cut: boolean } | undefined {
  const strict = parsed(text)
  if (strict !== undefined) return { ...strict, cut: false }
  const { plain, open, comma } = outline(text)
  const whole = parsed(plain)
  if (whole !== undefined) return { ...whole, cut: false }
  if (open.length === 0 || comma < 0) return undefined
  const before = outline(text.slice(0, comma))
  const partly = parsed(before.plain + before.open.toReversed().join(''))
  return partly && { ...partly, cut: true }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The text with null for NaN, what would close all that is open at its end, and where its last comma stands. */
function outline(text: string): {
  readonly plain: string
  readonly open: readonly string[]
  readonly comma: number
} {
  const pieces: string[] = []
  const open: string[] = []
  let from = 0
  let comma = -1
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') at = endOfString(text, at)
    else if (letter === '{') open.push('}')
    else if (letter === '[') open.push(']')
    else if (letter === '}' || letter === ']') open.pop()
    else if (letter === ',') comma = at
    else if (letter === 'N' && text.startsWith('NaN', at)) {
      pieces.push(text.slice(from, at), 'null')
      at += 2
      from = at + 1
    }
  }
  return { plain: pieces.join('') + text.slice(from), open, comma }
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
