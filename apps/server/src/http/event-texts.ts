import type { ImportProgress } from '@freshlegs/api'

/** Server-sent events of an import; null is a comment that only shows that somebody is there. */
export async function* eventTexts(told: AsyncIterable<ImportProgress | null>): AsyncGenerator<string> {
  for await (const progress of told) yield progress === null ? ': still here\n\n' : eventText(progress)
}

/** The last one is marked, so that a browser that comes again says that it has seen it. */
function eventText(progress: ImportProgress): string {
  const over = progress.state === 'done' || progress.state === 'stopped'
  return `${over ? 'id: end\n' : ''}event: progress\ndata: ${JSON.stringify(progress)}\n\n`
}
