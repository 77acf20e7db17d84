import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The codes of problems and warnings, and where they are listed. */
export interface Codes {
  readonly listed: readonly string[]
  /** Files that only list them. */
  readonly lists: readonly string[]
  /** Text of `docs/problems.md`. */
  readonly docs: string
}

/**
 * Where list, code and docs disagree: a code in the source that no list has, a listed code that nothing says, a
 * listed code without a heading in the docs, a heading for a code that is not listed.
 */
export function codeFaults(root: string, files: readonly string[], { listed, lists, docs }: Codes): string[] {
  const sources = files.filter(
    (file) =>
      /^(?:packages|apps)\/.*\.tsx?$/.test(file) &&
      !/\.(?:test|for-tests)\.|\/test\//.test(file) &&
      !lists.includes(file),
  )
  const said = new Set<string>()
  const unlisted: string[] = []
  for (const file of sources) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, code = ''] of text.matchAll(/'([a-z]+(?:[.-][a-z]+)+)'/g)) said.add(code)
    for (const [, code = ''] of text.matchAll(/\bcode: '([^']+)'/g)) {
      if (!listed.includes(code)) unlisted.push(`${file} says '${code}', which no list has`)
    }
  }
  const headings = [...docs.matchAll(/^#+ `([^`]+)`$/gm)].map(([, code = '']) => code)
  return [
    ...unlisted,
    ...listed.filter((code) => !said.has(code)).map((code) => `'${code}' is listed, but nothing says it`),
    ...listed
      .filter((code) => !headings.includes(code))
      .map((code) => `'${code}' is listed, but not in the docs`),
    ...headings
      .filter((code) => !listed.includes(code))
      .map((code) => `'${code}' is in the docs, but not listed`),
  ]
}
