import { ZipFile } from 'yazl'

type Content = Uint8Array | string

interface ZipOptions {
  /** As it is, not deflated. */
  readonly stored?: boolean
}

/** A sound archive with these entries in this order. */
export async function zipOf(
  entries: Readonly<Record<string, Content>> | readonly (readonly [string, Content])[],
  { stored = false }: ZipOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  const list = Array.isArray(entries) ? entries : Object.entries(entries)
  for (const [name, content] of list) zip.addBuffer(Buffer.from(content), name, { compress: !stored })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}
