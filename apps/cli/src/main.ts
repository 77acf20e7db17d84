import { type ExitCode, exitCodes, type Terminal, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { version } from './version.ts'

/** Runs one command line. Never throws: a bug is caught here, said, and is exit 3. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = words
  if (name === '--version' || name === '-v') return print(terminal, `${version}\n`)
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return print(terminal, overview())
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    terminal.err(`freshlegs: there is no command '${name}'. Try: freshlegs help\n`)
    return exitCodes.usage
  }
  if (args.includes('--help') || args.includes('-h')) return print(terminal, command.help)
  try {
    return await command.run(args, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`freshlegs ${command.name}: ${error.message}\nTry: freshlegs ${command.name} --help\n`)
      return exitCodes.usage
    }
    // Loaded here, so that commands that work start without it.
    const { faultText } = await import('@freshlegs/logbook')
    terminal.err(`freshlegs ${command.name}: a fault of ours: ${faultText(error)}\n`)
    return exitCodes.internal
  }
}

async function print(terminal: Terminal, text: string): Promise<ExitCode> {
  await terminal.out(text)
  return exitCodes.done
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `freshlegs: when and why your legs gave out, from your own runs

${list.join('\n')}

  freshlegs COMMAND --help tells more. Nothing leaves this machine.
`
}
