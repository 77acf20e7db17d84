/** A language (BCP 47) that dates and numbers can be written in; English for what is none. */
export function knownLanguage(tag: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}
