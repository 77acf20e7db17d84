import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { withNodeFirst } from './with-node-first.mjs'

/**
 * Runs npm itself under the given Node: npm picks versions by the Node it runs under, and under an old one takes
 * old majors in silence. Says nothing when all goes well.
 * @param {string} node @param {string} cwd @param {readonly string[]} args
 * @returns {number} exit code
 */
export function npm(node, cwd, args) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const { status, error } = spawnSync(node, [npmScript(), ...args, ...quiet], {
    cwd,
    env: withNodeFirst(node),
    // What npm has to say is a note; standard output belongs to the task.
    stdio: ['ignore', 2, 2],
  })
  if (error) console.error(error.message)
  return status ?? 1
}

/** The npm that started us; else the one beside this Node; else the first on the path. */
function npmScript() {
  const { npm_execpath: started = '', PATH = '' } = process.env
  const beside = dirname(process.execPath)
  const candidates = [
    started,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...PATH.split(delimiter).map((folder) => join(folder, 'npm')),
  ]
  for (const candidate of candidates) {
    if (!existsSync(candidate)) continue
    const script = realpathSync(candidate)
    if (script.endsWith('npm-cli.js')) return script
  }
  throw new Error('npm was not found. It comes with Node; please install both from https://nodejs.org.')
}
