/** A figure as a sentence needs it: two digits that matter, whole from ten on. */
export const rounded = (value: number): string =>
  (Math.abs(value) >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)))).replace('-', '−')
