/** Says in a generated page what to change instead of it. */
export const note = (source: string): string => `<!-- Made by \`npm run generate\` from ${source}. -->`
