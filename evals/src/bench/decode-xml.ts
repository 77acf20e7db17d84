import { decode, writeGpx, writeTcx } from '@freshlegs/formats'
import { plantRun } from '@freshlegs/synthetic'
import { SaxesParser } from 'saxes'
import { markdownTable } from '../markdown-table.ts'
import { type BenchFile, forEach, mebibytes, realFiles } from './recordings-of.ts'
import { sideBySide } from './side-by-side.ts'

/** Reading TCX and GPX against the bare parser that both stand on, which only walks through the text. */
export async function decodeXml(): Promise<string> {
  const rows: (string | number)[][] = []
  for (const format of ['tcx', 'gpx'] as const) {
    const files = (realFiles(format) ?? planted(format)).filter(saxesReads)
    const size = mebibytes(files)
    const { ours, peer } = await sideBySide(
      {
        ours: () => forEach(files, decode),
        peer: () => forEach(files, walk),
      },
      5,
    )
    const speed = (ms: number) => ((1000 * size) / ms).toFixed(1)
    rows.push([format, files.length, size.toFixed(1), speed(ours), speed(peer), (peer / ours).toFixed(2)])
  }
  return markdownTable(
    ['format', 'files', 'MiB', 'ours MiB/s', 'bare saxes MiB/s', 'share of bare saxes'],
    rows,
  )
}

function planted(format: 'tcx' | 'gpx'): readonly BenchFile[] {
  const write = { tcx: writeTcx, gpx: writeGpx }[format]
  const text = write(plantRun({ seed: 1, durationS: 3600 }).recording)
  return [{ path: null, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }]
}

function walk(bytes: Uint8Array): void {
  const parser = new SaxesParser()
  parser.on('opentag', () => {})
  parser.on('text', () => {})
  parser.write(new TextDecoder().decode(bytes)).close()
}

function saxesReads({ bytes }: BenchFile): boolean {
  try {
    walk(bytes)
    return true
  } catch {
    return false
  }
}
