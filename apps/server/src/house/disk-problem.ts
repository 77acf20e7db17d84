import type { Problem } from '@freshlegs/domain'

/** Why the disk did not take something, where that is no fault of ours; the detail is to be read after a name. */
export function diskProblem(error: unknown): Problem | undefined {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'store.full', detail: 'there is no room left on that disk' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'store.unavailable', detail: 'it cannot be written to' }
    default:
      return undefined
  }
}

/** Whether a file is where a folder is needed, or the other way round. */
export const isNameTaken = (error: unknown): boolean =>
  ['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY'].includes(errorCode(error))

/** As the system calls it; empty for other errors. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
