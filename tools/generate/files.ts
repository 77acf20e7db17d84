/** Contents by path from the root. */
export type Files = Readonly<Record<string, string>>
