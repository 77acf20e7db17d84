import { existsSync } from 'node:fs'
import { install, mayInstall } from './debian.ts'

/**
 * Path of a browser for the tests: the named one, or Debian's chromium, installed when we may and it is missing.
 * Undefined where there is none.
 */
export function browser(): string | undefined {
  const { FRESHLEGS_BROWSER: named = chromium } = process.env
  if (existsSync(named)) return named
  if (named === chromium && mayInstall()) install('chromium', 'the browser tests')
  return existsSync(named) ? named : undefined
}

const chromium = '/usr/bin/chromium'
