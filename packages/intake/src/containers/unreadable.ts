import { type Result, refuse } from '@freshlegs/domain'

/** The system would not let us read. */
export const unreadable = (error: unknown): Result<never> =>
  refuse({ code: 'input.unreadable', detail: reasonOf(error) })

/** Whether it was the system that failed, not what was read. */
export const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** In words; the system's own code where we have none. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'it could not be opened'
  return reasons.get(code) ?? code
}

const reasons = new Map([
  ['ENOENT', 'there is nothing of that name'],
  ['EACCES', 'there is no permission to read it'],
  ['EPERM', 'there is no permission to read it'],
  ['ENAMETOOLONG', 'its name is longer than the system can open'],
  ['EIO', 'the disk could not read it'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'there is no room left in the scratch folder'],
])
