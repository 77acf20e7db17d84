import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/**
 * Installs the dependencies unless `node_modules` is already what lock and manifests ask for, on this kind of
 * machine. Contents are compared, not dates: a checkout changes dates.
 * @param {string} root @param {string} node
 */
export function dependenciesInstalled(root, node) {
  const folder = join(root, 'node_modules')
  const stamp = join(folder, '.installed-for')
  const wanted = fingerprint(root)
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (found === wanted) return
  console.error('Installing dependencies (only when they have changed) …')
  // npm takes half a package for a whole one.
  if (found === unfinished) rmSync(folder, { recursive: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, unfinished)
  // Not `npm ci`, which refuses locks that leave out platform packages the registry does not serve.
  // Nothing we use needs an install script, so none is run.
  if (npm(node, root, ['install', '--no-save', '--ignore-scripts', '--prefer-offline']) !== 0) {
    // npm has put back what it found.
    rmSync(stamp)
    throw new Error('The dependencies could not be installed; what npm said is above.')
  }
  writeFileSync(stamp, wanted)
}

const unfinished = 'being installed'

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of ['package-lock.json', ...manifests(root)]) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** @param {string} root */
function manifests(root) {
  /** @type {{ workspaces: string[] }} */
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folders = workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern]
    const parent = pattern.slice(0, -2)
    return readdirSync(join(root, parent))
      .sort()
      .map((name) => `${parent}/${name}`)
  })
  return ['.', ...folders]
    .map((folder) => `${folder}/package.json`)
    .filter((file) => existsSync(join(root, file)))
}
