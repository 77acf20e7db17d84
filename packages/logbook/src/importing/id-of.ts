/** Same bytes, same id: 16 digits of the SHA-256, a dash, the session. */
export const idOf = (sha256: string, session: number): string => `${sha256.slice(0, 16)}-${session}`
