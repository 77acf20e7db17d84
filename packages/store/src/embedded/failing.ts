import type { Problem } from '@freshlegs/domain'
import { StoreFailure } from '../store.ts'

/** Does it; what the disk or the file refuses becomes a failure with a code. */
export function failing<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const problem = problemOf(error)
    throw problem ? new StoreFailure(problem) : error
  }
}

/** The same for what takes its time. */
export async function failingLater<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(error)
    throw problem ? new StoreFailure(problem) : error
  }
}

/** Undefined where it is neither disk nor file, but our bug. */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') {
    const code = codes.get(error.errcode) ?? codes.get(error.errcode & primary)
    return code && { code, detail: sentences[code](error.message) }
  }
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') {
    const code = noRoom.includes(error.code) ? 'store.full' : 'store.unavailable'
    return { code, detail: sentences[code](error.message) }
  }
  return undefined
}

type Code = 'store.full' | 'store.damaged' | 'store.unavailable'

/** https://sqlite.org/rescode.html; the low byte of an extended code is the primary one. */
const primary = 0xff
const codes: ReadonlyMap<number, Code> = new Map([
  [3, 'store.unavailable'], // PERM
  [5, 'store.unavailable'], // BUSY
  [8, 'store.unavailable'], // READONLY
  [10, 'store.unavailable'], // IOERR
  [10 | (3 << 8), 'store.full'], // IOERR_WRITE: over a quota, among others
  [10 | (19 << 8), 'store.full'], // IOERR_SHMSIZE
  [11, 'store.damaged'], // CORRUPT
  [13, 'store.full'], // FULL
  [14, 'store.unavailable'], // CANTOPEN
  [26, 'store.damaged'], // NOTADB
])

const noRoom: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']

const sentences: Record<Code, (said: string) => string> = {
  'store.full': (said) =>
    `the disk took no more (${said}); nothing of the last step was kept, all before it was`,
  'store.damaged': (said) => `the database cannot be read as one (${said})`,
  'store.unavailable': (said) => `the database cannot be used (${said})`,
}
