/** A whole number with its thousands set apart as this language does it. */
export const count = (value: number, language: string): string =>
  formatter(language, 'whole').format(Math.round(value))

/** A figure that was written with a full stop, as this language writes it: `12.3` is `12,3` in German. */
export function inLanguage(figure: string, language: string): string {
  return figure.replace('.', decimalMark(language))
}

function decimalMark(language: string): string {
  const ready = marks.get(language)
  if (ready !== undefined) return ready
  const parts = formatter(language, 'tenths').formatToParts(1.5)
  const mark = parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  marks.set(language, mark)
  return mark
}

function formatter(language: string, kind: 'whole' | 'tenths'): Intl.NumberFormat {
  const key = `${language} ${kind}`
  const ready = formatters.get(key)
  if (ready) return ready
  const made = new Intl.NumberFormat(language, {
    numberingSystem: 'latn',
    maximumFractionDigits: kind === 'whole' ? 0 : 1,
  })
  formatters.set(key, made)
  return made
}

const marks = new Map<string, string>()
const formatters = new Map<string, Intl.NumberFormat>()
