import { exportReadme } from '@freshlegs/server/export-readme'
import type { Files } from './files.ts'
import { note } from './note.ts'

/** `docs/export.md`: what lies in an export, as the export itself says it. */
export const exportPage = (): Files => {
  const [title = '', ...rest] = exportReadme(false).split('\n')
  return {
    'docs/export.md': [title, '', note('packages/logbook/src/export/tables'), ...rest].join('\n'),
  }
}
