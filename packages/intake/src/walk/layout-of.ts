import type { About } from '@freshlegs/domain'

// Stands in until the layouts are there.
export interface Layout {
  readonly id: string
  readonly loose?: boolean
  open(names: readonly string[], options?: { readonly anySport?: boolean }): OpenLayout
}
export interface OpenLayout {
  roleOf(name: string): 'recording' | 'archive' | 'other'
  nextTables(): readonly string[]
  read(name: string, chunk: Uint8Array, last: boolean): void
  about(
    name: string,
    recording: { readonly startedAtMs: number; readonly elapsedS: number },
  ): About | undefined
  composed(): readonly Composed[]
}
export interface Composed {
  readonly path: string
  readonly fingerprint: string
  readonly needs: readonly string[]
  compose(entries: readonly (Uint8Array | undefined)[]): Uint8Array
}

const loose: Layout = {
  id: 'plain',
  loose: true,
  open: () => ({
    roleOf: (name) =>
      /\.(fit|tcx|gpx)(\.gz)?$/i.test(name) ? 'recording' : /\.zip$/i.test(name) ? 'archive' : 'other',
    nextTables: () => [],
    read: () => {},
    about: () => undefined,
    composed: () => [],
  }),
}

export const layoutOf = (_names: readonly string[]): Layout => loose
