/** First byte of a column: how it is kept, plus the order of differences where it is kept as whole numbers. */
export const kinds = { floats: 0, whole: 4, steps: 8, palette: 12 } as const
