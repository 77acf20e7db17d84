import { Choice } from '../parts/choice.tsx'

interface EitherOrProps {
  readonly name: string
  readonly legend: string
  readonly no: string
  readonly yes: string
  readonly said: boolean | null
  readonly onSay: (said: boolean | null) => void
}

/** One of two words, or neither. */
export function EitherOr({ name, legend, no, yes, said, onSay }: EitherOrProps) {
  return (
    <Choice
      name={name}
      legend={legend}
      legendSeen
      options={[
        { value: 'unsaid', label: 'Not said' },
        { value: 'no', label: no },
        { value: 'yes', label: yes },
      ]}
      chosen={said === null ? 'unsaid' : said ? 'yes' : 'no'}
      onChoose={(word) => onSay(word === 'unsaid' ? null : word === 'yes')}
    />
  )
}
