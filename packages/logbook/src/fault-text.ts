/**
 * What broke and where, for a terminal or a log, without a word or a number that it broke on: numbers and quoted words may
 * be anybody's; where it broke is ours.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return 'Freshlegs broke down, and not even by an error'
  const { name, message, stack = '' } = error
  // The stack begins with the message, which may have lines that look like its own.
  const at = stack.indexOf(message)
  const frames = stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return [`${name}${wordsOf(error)}`, ...frames].join('\n')
}

/** Readers of JSON and the like put pieces of what they read into their words, with quotes that do not pair. */
function wordsOf(error: Error): string {
  if (error instanceof SyntaxError) return ''
  const said = error.message.replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|[\d.]*\d/g, '…').replace(/["'`].*$/s, '…')
  return `: ${said}`
}
