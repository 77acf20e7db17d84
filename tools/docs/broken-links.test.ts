import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenLinks } from './broken-links.ts'

const root = mkdtempSync(join(tmpdir(), 'freshlegs-docs-'))
const other = '# Other page\n\n## `format.unknown`\n\n## Twice\n\n## Twice\n\n```\n## Not a heading\n```\n'

beforeAll(() => {
  mkdirSync(join(root, 'docs'))
  writeFileSync(join(root, 'docs/other page.md'), other)
  writeFileSync(join(root, 'picture.png'), '')
})
afterAll(() => rmSync(root, { recursive: true }))

function broken(text: string): string[] {
  writeFileSync(join(root, 'README.md'), text)
  return brokenLinks(root, ['README.md', 'docs/other page.md', 'picture.png'])
}

describe('broken links', () => {
  it.each([
    ['a page', '[x](docs/other%20page.md)'],
    ['a folder', '[x](docs)'],
    ['a heading', '[x](docs/other%20page.md#other-page)'],
    ['a heading with code in it', '[x](docs/other%20page.md#formatunknown)'],
    ['the second heading of a name', '[x](docs/other%20page.md#twice-1)'],
    ['a heading of the same page', '# Here I am\n[x](#here-i-am)'],
    ['a picture', '![x](picture.png) <img src="picture.png" alt="">'],
    ['the web, which is not asked', '[x](https://example.org/gone)'],
    ['nowhere, as it is code', '`[x](gone.md)`\n```\n[x](gone.md)\n```'],
  ])('finds nothing wrong with a link to %s', (_, text) => {
    expect(broken(text)).toEqual([])
  })

  it.each([
    ['a page that is not there', '[x](docs/gone.md)'],
    ['a page outside of the project', '[x](../../etc)'],
    ['a heading that is not there', '[x](docs/other%20page.md#gone)'],
    ['a heading that is code', '[x](docs/other%20page.md#not-a-heading)'],
    ['a picture that is not there', '<img alt="" src="gone.png">'],
    ['a page named at the foot', '[x][y]\n\n[y]: gone.md'],
  ])('finds a link to %s', (_, text) => {
    expect(broken(text)).toHaveLength(1)
  })
})
