import type { Standing } from '@freshlegs/domain'
import styles from './why.module.css'

interface StandingMarkProps {
  readonly standing: Standing
  /** Of one run it is said whether it was in it. */
  readonly words?: Readonly<Partial<Record<Standing, string>>>
  /** Not all of it is known. */
  readonly soft?: boolean
}

/** How a part or a cause stands, by shape and by word. */
export function StandingMark({ standing, words = {}, soft = false }: StandingMarkProps) {
  return (
    <span className={styles.standing} data-standing={standing} data-soft={soft}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[standing]} />
      </svg>
      {words[standing] ?? standingWords[standing]}
    </span>
  )
}

const standingWords: Readonly<Record<Standing, string>> = {
  for: 'Speaks for it',
  against: 'Speaks against it',
  unclear: 'Unclear',
  'no-data': 'No data',
}

const shapes: Readonly<Record<Standing, string>> = {
  for: 'M8 2.5V13.5M2.5 8H13.5',
  against: 'M2.5 8H13.5',
  // A wave: neither this nor that.
  unclear: 'M1.5 9.5C4 4.5 6 4.5 8 8S12 11.5 14.5 6.5',
  'no-data': 'M3 8H3.1M8 8H8.1M13 8H13.1',
}
