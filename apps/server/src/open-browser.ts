import { spawn } from 'node:child_process'

/** Shows the address in the reader's browser where there is one to show it; otherwise does nothing. */
export function openBrowser(address: string): void {
  const [program, ...args] = opener(process.platform, process.env)
  if (program === undefined) return
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' })
  // The address has been said; without an opener it can be typed.
  child.on('error', () => {})
  child.unref()
}

/**
 * The program that opens addresses, with its first words. Empty where nobody would see it: in continuous
 * integration, over ssh, without a screen.
 */
export function opener(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (env.CI || env.SSH_CONNECTION) return []
  if (platform === 'darwin') return ['open']
  // `start` takes its first quoted word for the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : []
}
