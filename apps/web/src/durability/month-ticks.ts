/** Firsts of months between two days (`YYYY-MM-DD`), so far apart that at most `most` fit; whether years will do. */
export function monthTicks(from: string, to: string, most: number): { dates: string[]; yearsOnly: boolean } {
  const [first, last] = [monthNumber(from), monthNumber(to)]
  const step =
    steps.find((months) => (last - first) / months < most) ?? 12 * Math.ceil((last - first) / 12 / most)
  const dates: string[] = []
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (date >= from) dates.push(date)
  }
  return { dates, yearsOnly: step >= 12 }
}

const steps = [1, 2, 3, 6, 12, 24, 36, 60]

const monthNumber = (date: string): number => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1
