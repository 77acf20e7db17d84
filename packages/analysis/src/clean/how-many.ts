/** A count with its noun: `1 value`, `12 values`. */
export const howMany = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
