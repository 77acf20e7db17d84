import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

/** Links in our Markdown that lead nowhere: to a file that is not there, or a heading that its page lacks. */
export function brokenLinks(root: string, files: readonly string[]): string[] {
  const pages = files.filter((file) => file.endsWith('.md'))
  return pages.flatMap((page) => {
    const text = withoutCode(readFileSync(join(root, page), 'utf8'))
    return linksOf(text)
      .filter((link) => !leadsSomewhere(root, page, link))
      .map((link) => `${page}: ${link}`)
  })
}

/** Targets of links and pictures, in the text and at its foot. */
const linksOf = (text: string): string[] =>
  [
    ...text.matchAll(/\]\(<?([^)<>\s]+)>?(?:\s+"[^"]*")?\)/g),
    ...text.matchAll(/^\[[^\]]+\]:\s+<?([^\s<>]+)>?/gm),
    ...text.matchAll(/<(?:img|source|a)\b[^>]*\b(?:src|srcset|href)="([^"\s]+)"/g),
  ].map(([, target = '']) => target)

function leadsSomewhere(root: string, page: string, link: string): boolean {
  // Other people's pages may move while ours stay right; nothing is fetched.
  if (/^[a-z][a-z+.-]*:/i.test(link)) return true
  const [path = '', heading] = link.split('#')
  const target =
    path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path))).replaceAll(sep, '/')
  if (target.startsWith('..') || !existsSync(join(root, target))) return false
  if (heading === undefined || !target.endsWith('.md')) return true
  return headingsOf(withoutCode(readFileSync(join(root, target), 'utf8'))).includes(
    decodeURIComponent(heading),
  )
}

/** Anchors of a page as GitHub makes them: a repeated heading gets a number. */
function headingsOf(text: string): string[] {
  const seen = new Map<string, number>()
  return [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const before = seen.get(anchor) ?? 0
    seen.set(anchor, before + 1)
    return before === 0 ? anchor : `${anchor}-${before}`
  })
}

/** Fenced and inline code holds no links; headings keep the words of their code. */
const withoutCode = (text: string): string =>
  text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : line.replace(/`[^`]*`/g, '')))
    .join('\n')
