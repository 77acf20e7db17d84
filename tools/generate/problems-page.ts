import { problems, warnings } from '@freshlegs/domain'
import type { Files } from './files.ts'
import { note } from './note.ts'

/** `docs/problems.md`: every code, what it means, what the runner can do. */
export const problemsPage = (): Files => ({
  'docs/problems.md': `# Problems and warnings

${note('packages/domain/src/problems.ts and warnings.ts')}

Freshlegs refuses an input with a code and a sentence, and reads on after anything that is only odd. The codes stay the
same from version to version; the sentences may change.

## Refusals

The input was not judged. \`freshlegs explain\` ends with exit code 1 when there was one.

${problems.map(({ code, means, remedy }) => `### \`${code}\`\n\n${means}\n\n*What you can do:* ${remedy}\n`).join('\n')}
## Warnings

The recording was read, with a blemish that is named in the report.

${warnings.map(({ code, means }) => `### \`${code}\`\n\n${means}\n`).join('\n')}`,
})
