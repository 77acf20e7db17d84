import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { plantRun, writeFit } from '@freshlegs/synthetic'
import { sharedFolder } from '../shared-folder.ts'

export interface BenchFile {
  /** Of a real recording only its kind is ever printed. */
  readonly path: string | null
  readonly bytes: Uint8Array
}

/** Real recordings of one format, unpacked; null where they are absent. */
export function realFiles(format: 'fit' | 'tcx' | 'gpx'): readonly BenchFile[] | null {
  const shared = sharedFolder()
  if (shared === null) return null
  const folder = join(shared, 'data', format)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => new RegExp(`\\.${format}(\\.gz)?$`, 'i').test(name))
    .map((name) => {
      const path = join(folder, name)
      const raw = readFileSync(path)
      const packed = raw[0] === 0x1f && raw[1] === 0x8b
      return { path: packed ? null : path, bytes: packed ? gunzipSync(raw) : raw }
    })
}

/** A planted FIT file of so many hours, one sample a second, every channel. */
export function plantedFit(hours: number, seed = 1): Uint8Array {
  return writeFit(plantRun({ seed, durationS: hours * 3600 }).recording)
}

export const mebibytes = (files: readonly { readonly bytes: Uint8Array }[]) =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 2 ** 20

/** Does something with every file and keeps nothing of it. */
export function forEach(files: readonly BenchFile[], act: (bytes: Uint8Array) => unknown): void {
  for (const { bytes } of files) act(bytes)
}
