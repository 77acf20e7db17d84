import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const { FRESHLEGS_BROWSER: executablePath = '/usr/bin/chromium' } = process.env

/** Why there are no browser tests here; false where there are. */
export const noBrowser: string | false = existsSync(executablePath) ? false : 'skipped: no browser'

/** A browser that asks nobody for anything but what it is told to. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      // Containers run as root, and Chromium has no sandbox for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
    ],
  })
}
