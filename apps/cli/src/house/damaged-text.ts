/** What a backup holds that was damaged before, for people. */
export const damagedText = (says: string, faults: readonly string[]): string =>
  `${says}:\n${faults.map((fault) => `  ${fault}\n`).join('')}The beginning of an original's name is that of its runs. An older backup may have them whole.\n`
