import { baseName } from './base-name.ts'

/** What file systems leave beside files: macOS's second halves and folder settings, Windows' thumbnails. */
export function isLitter(name: string): boolean {
  const base = baseName(name).toLowerCase()
  return base.startsWith('._') || litter.has(base) || /(?:^|[/\\])__macosx[/\\]/i.test(name)
}

const litter: ReadonlySet<string> = new Set(['', '.ds_store', 'thumbs.db', 'desktop.ini'])
