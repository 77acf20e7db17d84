import { delimiter, dirname } from 'node:path'

/**
 * The environment in which `node` means the given one, for programs that begin with `#!/usr/bin/env node`.
 * @param {string} node
 */
export function withNodeFirst(node) {
  return { ...process.env, PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter) }
}
