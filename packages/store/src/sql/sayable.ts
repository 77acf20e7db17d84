/**
 * A value as both databases can keep it. The unknown is null and never NaN; there is one zero; a text has no NUL, which
 * PostgreSQL cannot hold and nobody can read.
 */
export function sayable(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value
  return value
}
