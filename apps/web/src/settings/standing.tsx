import styles from './settings.module.css'

interface StandingProps {
  readonly known: boolean
  /** Left out for what nobody measures. */
  readonly from?: 'measured' | 'estimated' | undefined
}

/** How a figure of the profile is known. */
export function Standing({ known, from }: StandingProps) {
  return <span className={styles.standing}>{known ? from && words[from] : 'unknown'}</span>
}

const words = { measured: 'measured', estimated: 'estimated from your runs' }
