import type { ImportProgress } from '../api/schemas.ts'
import type { Upload } from './uploads.ts'

/** Where an import is, in one line: `Bringing in export.zip: 120 of 500`. */
export function sayWhere(progress: ImportProgress, upload: Upload | undefined): string {
  const { name, state, done, of } = progress
  switch (state) {
    case 'receiving':
      if (!upload) return `${name}: the sending was cut short`
      if (upload.state === 'stuck') return `${name}: not all files got through`
      return `Sending ${name}: ${upload.filesSent} of ${upload.files}`
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
