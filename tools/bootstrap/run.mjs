// `node tools/bootstrap/run.mjs TASK …`: every npm script of this project. Runs under whatever Node is here, finds
// or brings one the project accepts, installs what is missing, then runs the task under that Node.
// Plain JavaScript without dependencies, because it runs before there is anything else.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dependenciesInstalled } from './dependencies-installed.mjs'
import { findNode } from './find-node.mjs'
import { signalNumber } from './signal-number.mjs'
import { tasks } from './tasks.mjs'
import { withNodeFirst } from './with-node-first.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [task = '', ...rest] = process.argv.slice(2)

try {
  const script = tasks[task]
  if (script === undefined)
    throw new Error(`There is no task "${task}". There are: ${Object.keys(tasks).join(', ')}.`)
  const node = findNode(root)
  dependenciesInstalled(root, node)
  run(node, [join(root, script), ...rest])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/**
 * The task takes over terminal and signals, and its exit code becomes ours.
 * @param {string} node @param {string[]} args
 */
function run(node, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    env: withNodeFirst(node),
    stdio: 'inherit',
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + signalNumber(signal)
  })
}
