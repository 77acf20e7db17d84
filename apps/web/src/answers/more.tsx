import { Folded } from '../parts/folded.tsx'
import styles from './answers.module.css'
import { MoreAnswers } from './more-answers.tsx'

/** All else that can be said of a run, out of the way until it is wanted. */
export function More({ id }: { id: string }) {
  return (
    <Folded className={styles.more} summary="Say more: effort, where it hurt, food and drink, the ground">
      {() => <MoreAnswers id={id} />}
    </Folded>
  )
}
