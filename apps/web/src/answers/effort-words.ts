/** Borg's CR-10 in our own plain words. */
export const effortWords: Readonly<Record<number, string>> = {
  0: 'none',
  1: 'very light',
  2: 'light',
  3: 'moderate',
  5: 'hard',
  7: 'very hard',
  10: 'as hard as can be',
}
