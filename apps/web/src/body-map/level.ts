/** How much a place hurts, as it is drawn: not at all, some, much. */
export type Level = 0 | 1 | 2
