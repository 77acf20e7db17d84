/** A text with the differences between letter cases taken out, beyond ASCII too: ß, SS and ss are one. */
export const folded = (text: string): string =>
  // A small sigma at the end of a word is another letter, and large letters know no such difference.
  text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC')

/** What a search looks through. */
export const searchable = ({
  name,
  notes,
  gear,
}: {
  readonly name: string | null
  readonly notes: string | null
  readonly gear: string | null
}): string => folded([name, notes, gear].filter((text) => text !== null).join('\n'))
