/** A name that can be shown in a terminal or a page without anything happening there. */
export const shownName = (name: string): string =>
  name.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
