/** A text as it is kept: without blanks round it, and no longer than a runner would read. Empty for none. */
export const shortened = (text: string, most: number): string => text.trim().slice(0, most)

/** Characters. A name is a line in a list; the longest descriptions are race reports. */
export const longest = { name: 300, description: 10_000, gear: 200 }
