import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Debian itself, and we may install: what Ubuntu calls chromium is an installer for something else. */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** One of Debian's packages with what it needs and nothing more; that it failed shows where it is looked for. */
export function install(name: string, purpose: string): void {
  console.log(`Installing Debian's ${name} for ${purpose} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('/usr/bin/apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0
  apt('update')
  apt('install', '--yes', '--no-install-recommends', name)
}
