import {
  type About,
  answer,
  type Item,
  type MeasuredMorning,
  type Result,
  type Source,
} from '@freshlegs/domain'

/** What a test puts into a source: bytes under a path, or a refusal of the source itself. */
export interface Planted {
  readonly path: string
  readonly bytes?: Uint8Array
  readonly fingerprint?: string
  readonly about?: About
  readonly read?: () => Promise<Result<Uint8Array>>
}

/** A source that is a list. Counts what was read of it. */
export function arraySource(
  planted: readonly (Planted | Extract<Result<Item>, { ok: false }>)[],
  name = 'list',
  mornings: readonly MeasuredMorning[] = [],
): Source & { readonly reads: string[] } {
  const reads: string[] = []
  return {
    name,
    reads,
    mornings,
    size: { items: planted.length, bytes: 0 },
    async *items() {
      for (const one of planted) yield 'ok' in one ? one : answer(itemOf(one, reads))
    },
    close: async () => {},
  }
}

function itemOf(
  { path, bytes = new Uint8Array(), fingerprint = '1', about, read }: Planted,
  reads: string[],
): Item {
  return {
    path,
    fingerprint,
    sizeBytes: bytes.length,
    async read() {
      reads.push(path)
      return read ? read() : answer(bytes.slice())
    },
    ...(about && { about: () => about }),
  }
}
