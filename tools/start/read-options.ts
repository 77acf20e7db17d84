import { parseArgs } from 'node:util'

/** What may be said behind `npm start --`. */
export interface Options {
  readonly open: boolean
  /** 0 leaves the choice to the system. */
  readonly port: number
  /** The data folder; absent where nothing was said. */
  readonly data?: string
}

/** @throws Error with a sentence for the person who typed it */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      open: { type: 'boolean', default: true },
      port: { type: 'string', default: '4180' },
      data: { type: 'string' },
    },
    allowNegative: true,
  })
  const port = /^\d+$/.test(values.port) ? Number(values.port) : NaN
  if (!(port <= 65535)) throw new Error(`--port takes a number from 0 to 65535, not '${values.port}'`)
  if (values.data === '') throw new Error('--data takes the name of a folder')
  return { open: values.open, port, ...(values.data !== undefined && { data: values.data }) }
}
