import { parseArgs } from 'node:util'

/** What may be said behind `npm start --`. */
export interface Options {
  readonly open: boolean
  /** 0 leaves the choice to the system. */
  readonly port: number
}

/** @throws Error with a sentence for the person who typed it */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { open: { type: 'boolean', default: true }, port: { type: 'string', default: '4180' } },
    allowNegative: true,
  })
  const port = /^\d+$/.test(values.port) ? Number(values.port) : NaN
  if (!(port <= 65535)) throw new Error(`--port takes a number from 0 to 65535, not '${values.port}'`)
  return { open: values.open, port }
}
