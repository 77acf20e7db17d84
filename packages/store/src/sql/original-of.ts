import type { OriginalRow } from '../schema.ts'
import type { Original } from '../store.ts'

export const originalColumns = ['sha256', 'name', 'format', 'size_bytes', 'kept_at_ms'] as const

export const originalOf = (
  row: Pick<OriginalRow, (typeof originalColumns)[number]>,
): Omit<Original, 'packed'> => ({
  sha256: row.sha256,
  name: row.name,
  format: row.format,
  sizeBytes: row.size_bytes,
  keptAtMs: row.kept_at_ms,
})
