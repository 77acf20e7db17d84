import type { MessagePort } from 'node:worker_threads'

// A worker that breaks as the first byte of the file says.

export async function file({ bytes, port }: { readonly bytes: Uint8Array; readonly port: MessagePort }) {
  const way = ways[bytes[0] ?? 0]
  if (way) way()
  port.postMessage({ judged: { ok: true, value: { sha256: String(bytes.length), kept: true } } })
}

const ways: readonly ((() => void) | undefined)[] = [
  undefined,
  () => process.exit(1),
  () => {
    const held: object[] = []
    for (;;) held.push(Array.from({ length: 1000 }, (_, k) => ({ k })))
  },
  () => {
    for (;;);
  },
  () => {
    throw new RangeError('a promise was broken')
  },
]
