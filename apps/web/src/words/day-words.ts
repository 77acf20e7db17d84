/** Days as a language writes them. Every day is given as `YYYY-MM-DD`. */
export interface DayWords {
  /** `Sun 4 May 2025` */
  readonly day: (date: string) => string
  /** `4 May 2025` */
  readonly date: (date: string) => string
  /** `Sunday 4 May` */
  readonly longDay: (date: string) => string
  /** `4 May` */
  readonly dayOfMonth: (date: string) => string
  /** `4–10 May` */
  readonly span: (from: string, to: string) => string
  /** `May 2025` */
  readonly month: (date: string) => string
  /** `May` */
  readonly shortMonth: (date: string) => string
  /** `Mon`, `Tue` and so on, of a week that begins on Monday. */
  readonly weekdays: readonly string[]
}

/** Names of days and months in a language (BCP 47), always of the Gregorian year and in Latin digits. */
export function dayWords(language: string): DayWords {
  const ready = known.get(language)
  if (ready) return ready
  const made = make(language)
  known.set(language, made)
  return made
}

function make(language: string): DayWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
  const say = (options: Intl.DateTimeFormatOptions) => {
    const made = format(options)
    return (date: string) => made.format(Date.parse(date))
  }
  const span = format({ day: 'numeric', month: 'short' })
  const weekday = say({ weekday: 'short' })
  return {
    day: say({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    date: say({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDay: say({ weekday: 'long', day: 'numeric', month: 'long' }),
    dayOfMonth: say({ day: 'numeric', month: 'short' }),
    span: (from, to) => span.formatRange(Date.parse(from), Date.parse(to)),
    month: say({ month: 'long', year: 'numeric' }),
    shortMonth: say({ month: 'short' }),
    weekdays: aMonday.map(weekday),
  }
}

/** Any week, from its Monday on. */
const aMonday = [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-01-${String(day).padStart(2, '0')}`)

/** Formatters are dear to make, and a list asks for them with every line. */
const known = new Map<string, DayWords>()
