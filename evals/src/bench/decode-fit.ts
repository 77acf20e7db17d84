import { spawnSync } from 'node:child_process'
import { decode } from '@freshlegs/formats'
import FitParser from 'fit-file-parser'
import { markdownTable } from '../markdown-table.ts'
import { type BenchFile, forEach, mebibytes, plantedFit, realFiles } from './recordings-of.ts'
import { sideBySide } from './side-by-side.ts'

/** Reading FIT: ours with everything decoded, fit-file-parser, and gpsbabel read-only as its own process. */
export async function decodeFit(): Promise<string> {
  const real = realFiles('fit')?.filter(peerReads)
  const files: readonly BenchFile[] =
    real ?? [1, 2, 3].map((seed) => ({ path: null, bytes: plantedFit(1, seed) }))
  const size = mebibytes(files)
  const parsers = await sideBySide(
    {
      ours: () => forEach(files, decode),
      peer: async () => {
        for (const { bytes } of files) await parse(bytes)
      },
    },
    5,
  )
  const rows: (string | number)[][] = [
    row('freshlegs, everything decoded', size, parsers.ours, parsers.ours),
    row('fit-file-parser', size, parsers.peer, parsers.ours),
  ]
  const readable = gpsbabel(['-V']) ? files.filter(({ path }) => path !== null && gpsbabelReads(path)) : []
  if (readable.length > 0) {
    const arguments_ = readable.flatMap(({ path }) => ['-i', 'garmin_fit', '-f', path ?? ''])
    const both = await sideBySide(
      { ours: () => forEach(readable, decode), peer: () => gpsbabel(arguments_) },
      5,
    )
    const part = mebibytes(readable)
    rows.push(
      row('freshlegs, the files gpsbabel reads', part, both.ours, both.ours),
      row('gpsbabel, one process, read only', part, both.peer, both.ours),
    )
  }
  return `${files.length} ${real ? 'real' : 'planted'} FIT files, ${size.toFixed(1)} MiB.

${markdownTable(['reader', 'MiB', 'ms', 'MiB/s', 'times as long as ours'], rows)}`
}

const row = (name: string, size: number, ms: number, oursMs: number) => [
  name,
  size.toFixed(1),
  ms.toFixed(0),
  ((1000 * size) / ms).toFixed(1),
  (ms / oursMs).toFixed(1),
]

const parse = (bytes: Uint8Array) =>
  new Promise<void>((resolve) => {
    const parser = new FitParser({ force: true, mode: 'list' })
    parser.parse(Buffer.from(bytes), () => resolve())
  })

/** The peer throws on some damaged files; those are left out for both. */
function peerReads({ bytes }: BenchFile): boolean {
  try {
    new FitParser({ force: true, mode: 'list' }).parse(Buffer.from(bytes), () => {})
    return true
  } catch {
    return false
  }
}

const gpsbabel = (words: readonly string[]) => spawnSync('gpsbabel', words, { stdio: 'ignore' }).status === 0

const gpsbabelReads = (path: string) => gpsbabel(['-i', 'garmin_fit', '-f', path])
