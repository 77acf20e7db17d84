/** The Monday of a day, both as days since 1970, which began on a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)
