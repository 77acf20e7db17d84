/** One rem in CSS pixels: more than 16 where the reader wants larger letters. */
export const remPx = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
