import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Path of a browser for the tests: the named one, or Debian's chromium, installed when we may and it is missing.
 * Undefined where there is none.
 */
export function browser(): string | undefined {
  const { FRESHLEGS_BROWSER: named = chromium } = process.env
  if (existsSync(named)) return named
  if (named === chromium && mayInstall()) install()
  return existsSync(named) ? named : undefined
}

const chromium = '/usr/bin/chromium'

/** Debian itself: what Ubuntu calls chromium is an installer for something else. */
function mayInstall(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function install(): void {
  console.log("Installing Debian's chromium for the browser tests …")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('/usr/bin/apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0
  apt('update')
  apt('install', '--yes', '--no-install-recommends', 'chromium')
}
