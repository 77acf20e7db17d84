import { type StoppedBy, stoppedByWords } from '@freshlegs/domain'
import { Choice } from '../parts/choice.tsx'
import styles from './answers.module.css'
import { stoppedByNames } from './stopped-by-names.ts'

interface TwoTapsProps {
  /** Of the radio group; one page, one name. */
  readonly name: string
  readonly stoppedBy: StoppedBy | null
  readonly race: boolean | null
  readonly onSay: (change: { readonly stoppedBy: StoppedBy | null } | { readonly race: boolean }) => void
}

/** The two words that tell most of a run. */
export function TwoTaps({ name, stoppedBy, race, onSay }: TwoTapsProps) {
  return (
    <>
      <Choice<StoppedBy | 'unsaid'>
        name={name}
        legend="What gave out first?"
        legendSeen
        options={answers}
        chosen={stoppedBy ?? 'unsaid'}
        onChoose={(word) => onSay({ stoppedBy: word === 'unsaid' ? null : word })}
      />
      <label className={styles.race}>
        <input
          type="checkbox"
          checked={race ?? false}
          onChange={({ target }) => onSay({ race: target.checked })}
        />
        It was a race
      </label>
    </>
  )
}

const answers = [
  { value: 'unsaid', label: 'Not said' },
  ...stoppedByWords.map((value) => ({ value, label: stoppedByNames[value] })),
] as const
