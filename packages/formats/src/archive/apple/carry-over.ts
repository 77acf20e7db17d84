/**
 * Turns a scan of one piece of bytes into a scan of a stream of them. The scan answers where in its bytes something
 * begins that it needs more bytes for (their length, if nothing does); from there on it is asked again, with what came
 * since. What is still not finished after `mostBytes` is given up: the scan goes on behind its first byte.
 */
export function carryOver(
  scan: (bytes: Uint8Array) => number,
  mostBytes: number,
): (chunk: Uint8Array) => void {
  let rest = new Uint8Array(0)
  return (chunk) => {
    let bytes = rest.length === 0 ? chunk : joined(rest, chunk)
    let from = scan(bytes)
    while (bytes.length - from > mostBytes) {
      bytes = bytes.subarray(from + 1)
      from = scan(bytes)
    }
    // Chunks are only lent to us.
    rest = bytes.slice(from)
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
