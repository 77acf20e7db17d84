import type { About, Item, MeasuredMorning, Problem } from '@freshlegs/domain'
import type { SourceOptions } from './new-source.ts'
import { openSource } from './open-source.ts'

export interface Taken {
  /** Every recording that could be read, by its path. */
  readonly bytes: Readonly<Record<string, Uint8Array>>
  /** The same as text. */
  readonly texts: Readonly<Record<string, string>>
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
  readonly size: { readonly items: number; readonly bytes: number }
  readonly leftOut: number | undefined
  readonly mornings: readonly MeasuredMorning[]
  readonly abouts: ReadonlyMap<string, About | undefined>
}

/** Opens, walks, reads all, closes. */
export async function takenFrom(path: string, options: SourceOptions = {}): Promise<Taken> {
  const opened = await openSource(path, options)
  const texts: Record<string, string> = {}
  const bytes: Record<string, Uint8Array> = {}
  const items: Item[] = []
  const problems: Problem[] = []
  const abouts = new Map<string, About | undefined>()
  if (!opened.ok) {
    const size = { items: 0, bytes: 0 }
    return { bytes, texts, items, problems: [opened.problem], size, leftOut: 0, mornings: [], abouts }
  }
  const source = opened.value
  try {
    for await (const item of source.items()) {
      if (!item.ok) {
        problems.push(item.problem)
        continue
      }
      items.push(item.value)
      const { path } = item.value
      const read = await item.value.read()
      if (!read.ok) problems.push(read.problem)
      else {
        bytes[path] = read.value
        texts[path] = new TextDecoder().decode(read.value)
      }
      abouts.set(path, item.value.about?.({ startedAtMs: 0, elapsedS: 3600 }))
    }
    const { leftOut, mornings = [] } = source
    return {
      bytes,
      texts,
      items,
      problems,
      size: { ...source.size },
      leftOut,
      mornings: [...mornings],
      abouts,
    }
  } finally {
    await source.close()
  }
}
