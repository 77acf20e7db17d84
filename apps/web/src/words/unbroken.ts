/** A sentence in which no line ends between a number and its unit. */
export const unbroken = (sentence: string): string => sentence.replace(/(\d) (?=[%\p{L}/])/gu, '$1\u00a0')
