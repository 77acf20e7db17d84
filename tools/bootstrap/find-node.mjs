import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { accepts } from './accepts.mjs'
import { npm } from './npm.mjs'

/**
 * Path of a Node the project accepts: the one that is running, or Node 24 in `.runtime/`, brought there when missing.
 * @param {string} root
 */
export function findNode(root) {
  if (accepts(process.version)) return process.execPath
  const brought = nodeInRuntime(root)
  if (works(brought)) return brought
  bring(root)
  if (works(brought)) return brought
  throw new Error(
    `Freshlegs needs Node 24, and this is ${process.version}. The one brought to ${brought} does not run here. ` +
      'Please install Node 24 (https://nodejs.org) and try again.',
  )
}

const system = process.platform === 'win32' ? 'win' : process.platform
const packageName = `node-${system}-${process.arch}`

/** @param {string} root */
function nodeInRuntime(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(root, '.runtime', 'node_modules', packageName, 'bin', file)
}

/**
 * Asked anew at each start: the folder may have been copied from another machine, or the download cut short.
 * @param {string} node
 */
function works(node) {
  const { stdout, status } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 && accepts(stdout.trim())
}

/** @param {string} root */
function bring(root) {
  console.error(`This is Node ${process.version}; bringing Node 24 into .runtime (about 190 MB, only once) …`)
  const runtime = join(root, '.runtime')
  // npm takes half a package for a whole one.
  rmSync(runtime, { recursive: true, force: true })
  const wanted = ['install', '--prefix', runtime, '--no-save', '--ignore-scripts', `${packageName}@24`]
  if (npm(process.execPath, root, wanted) !== 0) {
    throw new Error(
      'Node 24 could not be brought. Either this machine is offline, or there is no ready-made Node 24 for it. ' +
        'Please install Node 24 (https://nodejs.org) and try again.',
    )
  }
}
