import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

/** A part of docs/benchmarks.md. */
export interface Section {
  readonly title: string
  readonly text: string
}

/** Puts sections in the place of those with their titles, or behind the others; what others made stays. */
export function putSections(sections: readonly Section[]): void {
  const before = existsSync(page) ? sectionsIn(readFileSync(page, 'utf8')) : []
  const replaced = before.map((old) => sections.find(({ title }) => title === old.title) ?? old)
  const added = sections.filter(({ title }) => !before.some((old) => old.title === title))
  const all = [...replaced, ...added].map(({ title, text }) => `## ${title}\n\n${text.trim()}\n`)
  writeFileSync(page, [head, ...all].join('\n'))
}

const head = `# Speed and safety

Made by \`npm run bench\` and \`npm run torture\` on ${cpus().length} cores under Node ${process.version}. Contenders take turns in one run; absolute times depend on the machine, ratios hardly.
`

const sectionsIn = (text: string): readonly Section[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return { title: part.slice(0, end), text: part.slice(end + 1) }
    })
