/**
 * Whether something is not meant for people: hidden files and folders, and what macOS, Windows and storage boxes put
 * beside everything.
 *
 * @param segment one name of a path
 */
export const isHidden = (segment: string): boolean =>
  segment.startsWith('.') || left.has(segment.toLowerCase())

const left = new Set([
  '__macosx',
  'thumbs.db',
  'desktop.ini',
  '@eadir',
  '$recycle.bin',
  'system volume information',
  'lost+found',
])
