/** What came from an address: columns, or the status of a server that has none, null when nobody answered. */
export type Fetched =
  | { readonly ok: true; readonly columns: Uint8Array }
  | { readonly ok: false; readonly status: number | null }

/** Fetches the columns of one run, and keeps the latest: a run is judged again and again, and never changes. */
export function columnsKeeper(fetchFrom: (url: string) => Promise<Fetched> = fetchColumns) {
  let latest: { readonly url: string; readonly fetched: Promise<Fetched> } | null = null
  return (url: string): Promise<Fetched> => {
    if (latest?.url !== url) {
      const fetched = fetchFrom(url)
      const asked = { url, fetched }
      latest = asked
      fetched.then(({ ok }) => {
        // Asked again, it may be there.
        if (!ok && latest === asked) latest = null
      })
    }
    return latest.fetched
  }
}

async function fetchColumns(url: string): Promise<Fetched> {
  try {
    const response = await fetch(url)
    if (!response.ok) return { ok: false, status: response.status }
    return { ok: true, columns: new Uint8Array(await response.arrayBuffer()) }
  } catch {
    return { ok: false, status: null }
  }
}
