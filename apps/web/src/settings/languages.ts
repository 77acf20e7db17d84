/** Languages offered for numbers and dates, each by its own name. Any other of the browser's can still be its default. */
export const languages = [
  { tag: 'en-GB', name: 'English (United Kingdom)' },
  { tag: 'en-US', name: 'English (United States)' },
  { tag: 'cs', name: 'Čeština' },
  { tag: 'da', name: 'Dansk' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'it', name: 'Italiano' },
  { tag: 'nl', name: 'Nederlands' },
  { tag: 'nb', name: 'Norsk' },
  { tag: 'pl', name: 'Polski' },
  { tag: 'pt', name: 'Português' },
  { tag: 'fi', name: 'Suomi' },
  { tag: 'sv', name: 'Svenska' },
  { tag: 'ja', name: '日本語' },
]
