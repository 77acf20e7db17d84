import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../tree/files-of.ts'
import { root } from '../tree/root.ts'

/** What is true on one machine only: folders of people and of machines, hosts that serve packages. */
const ofOneMachine = [
  /(?<![\w.~-])\/(?:home|Users|root|work)\/[\w.-]+/,
  /(?<![\w.~-])\/tmp\/[\w.-]+/,
  /\b[A-Z]:\\Users\\/,
  /\bregistry\.[a-z-]+\.(?:org|com|io|dev)\b/,
  /"resolved": "https?:/,
]

const binary = /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|fit|gz|zip|pdf)$/

describe('the project', () => {
  it('is the same wherever it lies and whoever serves its packages', () => {
    const found = filesOf(root)
      .filter((file) => !binary.test(file))
      .flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            ofOneMachine.some((pattern) => pattern.test(line))
              ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`]
              : [],
          ),
      )
    expect(found).toEqual([])
  })
})
