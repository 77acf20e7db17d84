/** Says on the terminal where something of ours broke, and nothing of the runner's data that it broke on. */
export function logFault(error: unknown): void {
  console.error(
    error instanceof Error ? withoutData(error) : 'Freshlegs broke down, and not even by an error',
  )
}

/** Numbers and quoted words may be anybody's; where it broke is ours. */
function withoutData({ name, message, stack = '' }: Error): string {
  const said = message.replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|[\d.]*\d/g, '…')
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return [`${name}: ${said}`, ...frames].join('\n')
}
