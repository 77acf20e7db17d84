import type { ImportProgress } from '../api/schemas.ts'
import type { Upload } from './uploads.ts'

/** Where an import is, in one line: `Bringing in export.zip: 120 of 500`. `upload` is what this page copies of it. */
export function sayWhere(progress: ImportProgress, upload: Upload | undefined): string {
  const { name, state, done, of } = progress
  switch (state) {
    case 'receiving':
      if (!upload) return `${name}: waits for its files`
      if (upload.state === 'stuck') return `${name}: not all files could be copied`
      return `Copying ${name}: ${upload.filesSent} of ${upload.files}`
    case 'waiting':
      return `${name}: waits until the import before it is done`
    case 'running':
      return `Bringing in ${name}: ${of === null ? done : `${done} of ${of}`}`
    case 'done':
      return `${name}: done`
    case 'stopped':
      return `${name}: stopped`
  }
}
